import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/condition-guide/define.js';
import '../../src/elements/research-evidence/define.js';

interface Args {
  conditions: string;
  expand: boolean;
  'heading-level': string;
}

export default {
  title: 'Elements/research-evidence',
  component: 'research-evidence',
  args: { conditions: '', expand: false, 'heading-level': '2' },
  render: (args) => html`<research-evidence conditions=${args.conditions} ?expand=${args.expand} heading-level=${args['heading-level']}></research-evidence>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const AllTopics: Story = {};

/** One topic stands open under its own name. This one has a picture of people in 100. */
export const OneTopic: Story = { args: { conditions: 'low-back-pain' } };

/** The reader says in the conditions that it is about them: research on it unfolds. */
export const FollowsTheReader: Story = {
  render: () => html`
    <condition-guide conditions="neck-pain"></condition-guide>
    <research-evidence conditions="neck-pain harm"></research-evidence>
  `,
};
