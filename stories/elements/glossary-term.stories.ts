import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/glossary-term/define.js';

interface Args {
  term: string;
}

export default {
  title: 'Elements/glossary-term',
  component: 'glossary-term',
  args: { term: 'draping' },
  render: (args) => html`<p>The therapist uses <glossary-term term=${args.term}></glossary-term>.</p>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const InASentence: Story = {};

/** The word as the text has it. */
export const OwnWord: Story = { render: () => html`<p>You stay <glossary-term term="draping">covered by a sheet</glossary-term> all the time.</p>` };
