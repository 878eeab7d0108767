import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/massage-faq/define.js';

interface Args {
  questions: string;
  expand: boolean;
  'heading-level': string;
}

export default {
  title: 'Elements/massage-faq',
  component: 'massage-faq',
  args: { questions: '', expand: false, 'heading-level': '2' },
  render: (args) => html`<massage-faq questions=${args.questions} ?expand=${args.expand} heading-level=${args['heading-level']}></massage-faq>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const AllQuestions: Story = {};

/** All answers stand open. */
export const Unfolded: Story = { args: { expand: true } };
