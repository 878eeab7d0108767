import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/language-choice/define.js';
import '../../src/elements/modality-card/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  languages: string;
}

export default {
  title: 'Elements/language-choice',
  component: 'language-choice',
  args: { languages: '' },
  render: (args) => html`<language-choice languages=${args.languages || nothing}></language-choice>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All languages that there are. */
export const All: Story = {};

/** Spanish first: the card below follows the choice. */
export const WithCard: Story = {
  args: { languages: 'es en' },
  render: (args) => html`
    <clinic-content>
      <language-choice languages=${args.languages}></language-choice>
      <modality-card modality="swedish"></modality-card>
    </clinic-content>
  `,
};
