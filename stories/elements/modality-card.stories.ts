import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/modality-card/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  modality: string;
  'heading-level': string;
  brief: boolean;
}

export default {
  title: 'Elements/modality-card',
  component: 'modality-card',
  args: { modality: 'swedish', 'heading-level': '2', brief: false },
  argTypes: { modality: { control: 'select', options: ['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone'] } },
  render: (args) =>
    html`<modality-card modality=${args.modality} heading-level=${args['heading-level']} ?brief=${args.brief}></modality-card>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Swedish: Story = {};

export const Medical: Story = { args: { modality: 'medical' } };

export const DeepTissue: Story = { args: { modality: 'deep-tissue' } };

export const Sports: Story = { args: { modality: 'sports' } };

export const HotStone: Story = { args: { modality: 'hot-stone' } };

/** The clinic's booking link, from the provider around the card. */
export const WithBookingLink: Story = {
  render: (args) => html`
    <clinic-content booking-url="https://clinic.example/book">
      <modality-card modality=${args.modality}></modality-card>
    </clinic-content>
  `,
};

/** The clinic's own links and a picture. */
export const OwnLinksAndPicture: Story = {
  render: (args) => html`
    <modality-card modality=${args.modality}>
      <svg slot="media" viewBox="0 0 320 120" role="img" aria-label="A quiet room with a massage table" width="100%">
        <rect width="320" height="120" fill="#dfeceb" />
        <rect x="60" y="70" width="200" height="16" rx="8" fill="#0f6b6b" />
        <path d="M80 86v24M240 86v24" stroke="#0f6b6b" stroke-width="6" />
      </svg>
      <a slot="actions" href="tel:5550100">Call us about Swedish massage</a>
    </modality-card>
  `,
};

/** Without what holds for every kind, for a page that says it once. */
export const Brief: Story = { args: { brief: true } };

/** On a page that has its own heading. */
export const OwnHeading: Story = {
  args: { 'heading-level': 'none' },
  render: (args) => html`
    <h2>Swedish massage, our way</h2>
    <modality-card modality=${args.modality} heading-level=${args['heading-level']}></modality-card>
  `,
};

/** The clinic's price, in script. */
export const WithPrice: Story = {
  render: (args) => html`
    <clinic-content .content=${{ modalities: { swedish: { price: '$95 for 60 minutes' } } }}>
      <modality-card modality=${args.modality}></modality-card>
    </clinic-content>
  `,
};
