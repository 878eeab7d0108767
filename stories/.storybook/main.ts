import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { content } from '../../scripts/content-plugin.mjs';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  // Tables in Markdown are an extension, which pages of docs need.
  addons: [{ name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } }, '@storybook/addon-a11y'],
  // The page story shows the demo page as `npm start` serves it.
  staticDirs: [
    { from: '../../demo', to: '/demo' },
    { from: '../../dist', to: '/dist' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({ ...config, plugins: [{ ...content(), enforce: 'pre' } as Plugin, ...(config.plugins ?? [])] }),
} satisfies StorybookConfig;
