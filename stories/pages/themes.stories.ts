import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../../src/elements/massage-comparison-table/define.js';
import '../../src/elements/modality-card/define.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/session-expectations/define.js';
import '../../src/provider/clinic-content/define.js';
import { cssOf, themes } from '../../src/snippet/themes.js';

// Each column brings its own: the toolbar has no say here.
export default { title: 'Pages/Themes', globals: { theme: 'default', brand: 'own' }, parameters: { controls: { disable: true } } } satisfies Meta;

const columns = { display: 'grid', gap: '3rem 2rem', 'grid-template-columns': 'repeat(auto-fill, minmax(min(100%, 24rem), 1fr))', 'align-items': 'start' };
// Spaces that hang past the end of a line would lie over what stands beside it.
const code = { 'font-size': '0.85em', 'overflow-wrap': 'anywhere', 'white-space': 'break-spaces' };

/** What a page may set, in four characters beside what it sets nothing for: a few elements, and the CSS to copy. */
export const Themes: StoryObj = {
  render: () => html`<div style=${styleMap(columns)}>
    ${Object.values(themes).map(({ name, about, tokens, panel = {} }) => {
      const css = cssOf({ tokens, panel });
      return html`<section aria-label=${name}>
        <h2>${name}</h2>
        <p>${about}</p>
        <div style=${styleMap({ ...tokens, ...panel })}>
          <clinic-content clinic-name="Riverside Clinic" phone="555-0100" booking-url="https://clinic.example/book" emergency-number="911">
            <modality-card modality="medical" heading-level="3" brief></modality-card>
            <massage-comparison-table view="summary" aspects="purpose training" heading-level="3" brief></massage-comparison-table>
            <session-expectations steps="arrive treatment" heading-level="3" brief></session-expectations>
            <safety-check tiers="now" heading-level="3" brief></safety-check>
          </clinic-content>
        </div>
        <pre style=${styleMap(code)}><code>${css || '/* Nothing to set. */'}</code></pre>
      </section>`;
    })}
  </div>`,
};
