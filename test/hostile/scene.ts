/** Every element on a clinic's page: whole, answered and unfolded, in a wide and in a narrow place. */
import { html, render } from 'lit';
import '../../src/index.js';
import { unfold } from '../browser/layout.js';
import { answerAll, rendered, shadow, shadowAll } from '../browser/support.js';
import { laidOut } from './pages.js';

/** The boxes that ours stand in have the same room on every page: nothing goes before what stands in an element's own style. */
const room = (inlineSize: number) =>
  `border: 0; box-sizing: content-box; display: block; float: none; inline-size: ${inlineSize}px; margin: 0; max-width: none; padding: 0`.replaceAll(/;|$/g, ' !important;');

/** The page around them has the names that themes and frameworks write rules for. */
const page = html`
  <article class="post">
    <div class="entry-content content prose">
      <ul class="widgets">
        <li class="widget">
          <p>Words of the page: a list's item has its marker on its first line, which should not be one of ours.</p>
          <div>
            <clinic-content clinic-name="Riverside" phone="555-0100" booking-url="/book" emergency-number="911">
              <script type="application/json">
                { "modalities": { "swedish": { "price": "$95 for 60 minutes", "about": "Our own words." } } }
              </script>
              <div style=${room(720)}>
                <modality-list modalities="medical swedish"></modality-list>
                <massage-comparison-table aspects="purpose pressure price research" mark="medical"></massage-comparison-table>
                <massage-comparison-table view="summary"></massage-comparison-table>
                <session-expectations steps="before-booking assess finish"></session-expectations>
                <condition-guide conditions="knee-arthritis"></condition-guide>
                <choosing-tips></choosing-tips>
                <massage-chooser></massage-chooser>
                <research-evidence conditions="low-back-pain"></research-evidence>
                <safety-check></safety-check>
                <safety-check view="questions"></safety-check>
                <massage-faq></massage-faq>
                <visit-summary></visit-summary>
                <massage-guide sections="summary medical checklist glossary about"></massage-guide>
                <p>A <glossary-term term="draping"></glossary-term> and <glossary-term term="effleurage">long strokes</glossary-term></p>
                <language-choice></language-choice>
              </div>
              <div style=${room(300)}>
                <modality-card modality="deep-tissue"></modality-card>
                <massage-comparison-table modalities="medical swedish" aspects="purpose pressure price"></massage-comparison-table>
                <massage-comparison-table modalities="medical swedish sports" aspects="purpose price"></massage-comparison-table>
                <session-expectations steps="assess"></session-expectations>
              </div>
            </clinic-content>
            <div style=${room(300)}>
              <clinic-content><massage-chooser></massage-chooser></clinic-content>
            </div>
          </div>
        </li>
      </ul>
    </div>
  </article>
`;

/** Puts the page into the document, and answers and unfolds all that can be. */
export async function put(into: Element = document.body): Promise<HTMLElement> {
  const place = document.createElement('main');
  into.append(place);
  render(page, place);
  await rendered(place);
  const [chooser, stopped] = place.querySelectorAll('massage-chooser');
  await answerAll(chooser!, place);
  shadowAll(stopped!, 'input')[0]!.click();
  shadowAll(place.querySelector('safety-check[view]')!, 'input')[0]!.click();
  shadowAll(shadow(place.querySelector('modality-list')!, 'modality-card'), 'input')[0]!.click();
  for (const term of place.querySelectorAll('glossary-term')) shadow(term, 'button').click();
  unfold(place);
  await rendered(place);
  await laidOut();
  return place;
}

/** Our elements that stand in the page itself, and show something. */
export const hostsIn = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('*')].filter(({ localName, shadowRoot }) => shadowRoot && localName !== 'clinic-content');
