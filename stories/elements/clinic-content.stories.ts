import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/massage-comparison-table/define.js';
import '../../src/elements/modality-list/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  'clinic-name': string;
  phone: string;
  'booking-url': string;
  offers: string;
}

export default {
  title: 'Elements/clinic-content',
  component: 'clinic-content',
  args: { 'clinic-name': 'Riverside Clinic', phone: '555-0100', 'booking-url': 'https://clinic.example/book', offers: 'medical swedish' },
  render: (args) => html`
    <clinic-content clinic-name=${args['clinic-name']} phone=${args.phone} booking-url=${args['booking-url']} offers=${args.offers}>
      <modality-list></modality-list>
    </clinic-content>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What stands inside knows the clinic. */
export const Around: Story = {};

/** A pick on a card marks the column in the table below it. */
export const SharedPick: Story = {
  render: (args) => html`
    <clinic-content offers=${args.offers} booking-url=${args['booking-url']}>
      <modality-list></modality-list>
      <massage-comparison-table aspects="purpose pressure minutes"></massage-comparison-table>
    </clinic-content>
  `,
};

/** One inside another adds to it: the second list books elsewhere. */
export const Nested: Story = {
  render: (args) => html`
    <clinic-content offers=${args.offers} booking-url=${args['booking-url']}>
      <modality-list modalities="swedish"></modality-list>
      <clinic-content booking-url="https://clinic.example/second-house">
        <modality-list modalities="medical"><span slot="title">At our second house</span></modality-list>
      </clinic-content>
    </clinic-content>
  `,
};

/** The clinic's own words, set in script. */
export const OwnContent: Story = {
  render: () => html`
    <clinic-content
      .content=${{
        modalities: {
          'hot-stone': null,
          swedish: { name: 'Classic massage', price: '$95 for 60 minutes' },
          order: ['swedish', 'medical'],
        },
      }}
    >
      <modality-list></modality-list>
    </clinic-content>
  `,
};

/** Thirty kinds, and a word that is wider than a phone: words break, and a table that is too wide for its place scrolls or has its kinds below each other. */
export const ManyKinds: Story = {
  render: () => {
    const names = Array.from({ length: 29 }, (_, index) => `Our massage no. ${index + 1}`);
    const long = 'Ganzkörperlymphdrainagenaufbaubehandlung nach der Methode des Hauses';
    const kinds = [long, ...names].map((name, index) => [`kind-${index + 1}`, { name, purpose: 'To rest', minutes: [30, 60] }] as const);
    const bundled = ['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone'].map((id) => [id, null] as const);
    return html`
      <clinic-content .content=${{ modalities: Object.fromEntries([...kinds, ...bundled]) }}>
        <modality-list></modality-list>
        <massage-comparison-table></massage-comparison-table>
      </clinic-content>
    `;
  },
};

/** One kind alone: there is nothing to choose from, so the table asks for no choice and has one column of answers. */
export const OneKind: Story = {
  render: () => html`
    <clinic-content offers="medical">
      <modality-list></modality-list>
      <massage-comparison-table></massage-comparison-table>
    </clinic-content>
  `,
};
