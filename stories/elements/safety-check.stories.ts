import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/safety-check/define.js';
import '../../src/provider/clinic-content/define.js';

interface Args {
  view: 'list' | 'questions';
  tiers: string;
  'heading-level': string;
}

export default {
  title: 'Elements/safety-check',
  component: 'safety-check',
  args: { view: 'list', tiers: '', 'heading-level': '2' },
  render: (args) => html`<safety-check view=${args.view} tiers=${args.tiers} heading-level=${args['heading-level']}></safety-check>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Lists: Story = {};

/** Asks, and says what to do. */
export const Questions: Story = { args: { view: 'questions' } };

/** Two of the lists. */
export const SomeTiers: Story = { args: { tiers: 'during after' } };

/** With the number to call in an emergency. */
export const AtAClinic: Story = {
  render: () => html`
    <clinic-content emergency-number="911">
      <safety-check tiers="now first">
        <p slot="after">Not sure? Call us before you book.</p>
      </safety-check>
    </clinic-content>
  `,
};
