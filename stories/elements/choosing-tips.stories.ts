import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/choosing-tips/define.js';

interface Args {
  tips: string;
  'heading-level': string;
}

export default {
  title: 'Elements/choosing-tips',
  component: 'choosing-tips',
  args: { tips: '', 'heading-level': '2' },
  render: (args) => html`<choosing-tips tips=${args.tips} heading-level=${args['heading-level']}></choosing-tips>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const AllTips: Story = {};

export const SomeTips: Story = { args: { tips: 'goal license' } };
