import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default { title: 'Pages/Clinic page', parameters: { controls: { disable: true } } } satisfies Meta;

/** The demo: an ordinary clinic's page in plain HTML, with the built elements on it. */
export const ClinicPage: StoryObj = {
  render: () => html`<iframe src="demo/index.html" title="A clinic's page" style="border: 0; block-size: 95vh; inline-size: 100%"></iframe>`,
};

/** A page with the whole guide. */
export const GuidePage: StoryObj = {
  render: () => html`<iframe src="demo/guide.html" title="A clinic's page with the whole guide" style="border: 0; block-size: 95vh; inline-size: 100%"></iframe>`,
};
