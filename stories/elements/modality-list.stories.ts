import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/modality-list/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  modalities: string;
  'heading-level': string;
}

export default {
  title: 'Elements/modality-list',
  component: 'modality-list',
  args: { modalities: '', 'heading-level': '2' },
  render: (args) => html`<modality-list modalities=${args.modalities} heading-level=${args['heading-level']}></modality-list>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const All: Story = {};

/** Two kinds, in the order named. */
export const Chosen: Story = { args: { modalities: 'sports medical' } };

/** What the clinic offers, with its name and booking link. */
export const OfferedByAClinic: Story = {
  render: () => html`
    <clinic-content clinic-name="Riverside Clinic" booking-url="https://clinic.example/book" offers="swedish medical">
      <modality-list></modality-list>
    </clinic-content>
  `,
};

/** The clinic's own words before and after the cards. */
export const OwnWords: Story = {
  render: (args) => html`
    <modality-list modalities=${args.modalities}>
      <span slot="title">What we do</span>
      <p slot="before">All our therapists are licensed.</p>
      <p slot="after">Ask us which one may suit you.</p>
    </modality-list>
  `,
};
