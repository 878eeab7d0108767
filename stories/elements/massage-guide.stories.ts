import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/massage-guide/define.js';

interface Args {
  sections: string;
  'heading-level': string;
}

export default {
  title: 'Elements/massage-guide',
  component: 'massage-guide',
  args: { sections: '', 'heading-level': '2' },
  render: (args) => html`<massage-guide sections=${args.sections} heading-level=${args['heading-level']}></massage-guide>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const WholeGuide: Story = {};

/** Some sections, in the page's order. */
export const SomeSections: Story = { args: { sections: 'safety tips checklist about' } };
