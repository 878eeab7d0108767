import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default { title: 'Pages/Builder', parameters: { controls: { disable: true } } } satisfies Meta;

/** Makes the snippet for a clinic's site: what to show, how it looks and what it says, with a preview. */
export const Builder: StoryObj = {
  render: () => html`<iframe src="demo/builder.html" title="Make your own" style="border: 0; block-size: 95vh; inline-size: 100%"></iframe>`,
};
