import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/session-expectations/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  steps: string;
  expand: boolean;
  'heading-level': string;
}

export default {
  title: 'Elements/session-expectations',
  component: 'session-expectations',
  args: { steps: '', expand: false, 'heading-level': '2' },
  render: (args) =>
    html`<session-expectations steps=${args.steps} ?expand=${args.expand} heading-level=${args['heading-level']}></session-expectations>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const WholeVisit: Story = {};

/** Only what happens in the room. */
export const InTheRoom: Story = { args: { steps: 'arrive assess agree settle treatment finish' } };

/** What to bring, what to ask and the rights stand open. */
export const Expanded: Story = { args: { expand: true, steps: 'before-booking prepare' } };

/** With the clinic's name, booking link, phone and words. */
export const AtAClinic: Story = {
  render: () => html`
    <clinic-content clinic-name="Riverside Clinic" phone="555-0100" booking-url="https://clinic.example/book">
      <session-expectations steps="arrive treatment finish">
        <p slot="before">Park behind the house. The entrance has no steps.</p>
        <p slot="after">We speak English and Spanish.</p>
      </session-expectations>
    </clinic-content>
  `,
};
