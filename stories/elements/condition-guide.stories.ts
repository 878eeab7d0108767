import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/condition-guide/define.js';

interface Args {
  conditions: string;
  expand: boolean;
  'heading-level': string;
}

export default {
  title: 'Elements/condition-guide',
  component: 'condition-guide',
  args: { conditions: '', expand: false, 'heading-level': '2' },
  render: (args) => html`<condition-guide conditions=${args.conditions} ?expand=${args.expand} heading-level=${args['heading-level']}></condition-guide>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const AllConditions: Story = {};

/** One condition stands open under its own name. */
export const OneCondition: Story = { args: { conditions: 'low-back-pain' } };

/** Some, in the page's order, unfolded. */
export const Unfolded: Story = { args: { conditions: 'lymphedema after-surgery', expand: true } };
