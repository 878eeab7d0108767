import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/massage-chooser/define.js';
import '../../src/elements/modality-list/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  'heading-level': string;
}

export default {
  title: 'Elements/massage-chooser',
  component: 'massage-chooser',
  args: { 'heading-level': '2' },
  render: (args) => html`<massage-chooser heading-level=${args['heading-level']}></massage-chooser>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Questions: Story = {};

/** What fits is marked in the cards; what the clinic does not offer is said. */
export const WithCards: Story = {
  render: () => html`
    <clinic-content booking-url="https://clinic.example/book" offers="medical swedish">
      <massage-chooser></massage-chooser>
      <modality-list></modality-list>
    </clinic-content>
  `,
};
