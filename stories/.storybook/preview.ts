import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../../dist/custom-elements.json';
import { themes, type ThemeId } from '../../src/snippet/themes.js';

setCustomElementsManifest(manifest);

const item = (value: string, title = value) => ({ value, title });

/** What the toolbar sets around a story, as a page would around an element. */
export default {
  tags: ['autodocs'],
  // Only attributes can be set in the tables; slots, parts and events are there to read.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, type.table?.category === 'attributes' ? type : { ...type, control: { disable: true } }])),
  ],
  globalTypes: {
    brand: {
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: [item('own', 'The theme’s own'), item('#0f6b6b', 'Teal'), item('#1f5f8b', 'Blue'), item('#8a2b5c', 'Plum'), item('#b4540a', 'Clay'), item('#ffd400', 'Yellow'), item('#111111', 'Black')],
        dynamicTitle: true,
      },
    },
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: Object.entries(themes).map(([id, { name }]) => item(id, name)), dynamicTitle: true } },
    scheme: { toolbar: { title: 'Scheme', icon: 'mirror', items: [item('light', 'Light'), item('dark', 'Dark')], dynamicTitle: true } },
    language: { toolbar: { title: 'Language', icon: 'globe', items: [item('en', 'English'), item('es', 'Español')], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: [item('ltr', 'Left to right'), item('rtl', 'Right to left')], dynamicTitle: true } },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: [item('100%', 'Full'), item('1280px'), item('768px'), item('390px'), item('320px'), item('240px')],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { brand: 'own', theme: 'default', scheme: 'light', language: 'en', direction: 'ltr', width: '100%' },
  decorators: [
    (story, { globals }) => {
      const { brand, theme, scheme, language, direction, width } = globals as Record<'brand' | 'scheme' | 'language' | 'direction' | 'width', string> & { theme: ThemeId };
      const page = {
        'color-scheme': scheme,
        background: 'light-dark(#fff, #14181a)',
        color: 'light-dark(#1c2426, #e8eced)',
        font: '17px/1.6 system-ui, sans-serif',
        inlineSize: width,
        maxInlineSize: '100%',
        padding: '1rem',
        boxSizing: 'border-box',
      };
      const { tokens, panel } = themes[theme];
      const look = { ...tokens, ...(brand === 'own' ? {} : { '--clinic-brand': brand }), ...panel };
      return html`<div lang=${language} dir=${direction} style=${styleMap(page)}><div style=${styleMap(look)}>${story()}</div></div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Docs', 'Pages', 'Elements'] } },
  },
} satisfies Preview;
