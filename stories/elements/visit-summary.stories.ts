import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/condition-guide/define.js';
import '../../src/elements/modality-card/define.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/visit-summary/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  'heading-level': string;
}

export default {
  title: 'Elements/visit-summary',
  component: 'visit-summary',
  args: { 'heading-level': '2' },
  render: (args) => html`<visit-summary heading-level=${args['heading-level']}></visit-summary>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const NothingPicked: Story = {};

/** Follows what the reader picks on the page. */
export const WithPicks: Story = {
  render: () => html`
    <clinic-content clinic-name="Riverside Clinic" phone="555-0100">
      <condition-guide conditions="knee-arthritis"></condition-guide>
      <modality-card modality="swedish"></modality-card>
      <safety-check view="questions" tiers="first tell"></safety-check>
      <visit-summary><p slot="before">Bring this page.</p></visit-summary>
    </clinic-content>
  `,
};
