/** The first page: the elements that most clinics want, with what they should know of the clinic. */
import { fill } from '../../internal/fill.js';
import type { Sections } from '../../schema/index.js';
import type { Answers } from './answers.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page's HTML. `labels` are those of its language, `kinds` the names of what is on offer, `integrity` the hash of the elements' file. */
export function pageOf({ name, phone, bookingUrl, brand, offers, lang = 'en', cdn }: Answers, labels: Sections['labels'], kinds: readonly string[], words: string, integrity?: string): string {
  const list = labels['modality-list'];
  const title = escaped(name ? fill(list.titleAtClinic, { clinic: name }) : list.title);
  const said = { 'clinic-name': name, phone, 'booking-url': bookingUrl, offers: offers?.join(' '), src: words };
  const attributes = Object.entries(said).flatMap(([key, value]) => (value ? [`${key}="${escaped(value)}"`] : []));
  const hash = integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : '';
  return `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>

    <!-- All elements, from one file. It is the one line that every page needs. -->
    <script type="module" src="${escaped(cdn)}/clinic-elements.js"${hash}></script>

    <style>
      /* The one colour that the others are made from: put in your own. */
      :root {
        --clinic-brand: ${brand ?? '#0f6b6b'};
      }

      /* The page around the elements: your site has its own. */
      body {
        max-width: 70em;
        margin: auto;
        padding: 1em;
        font-family: system-ui, sans-serif;
        line-height: 1.5;
      }
    </style>
  </head>
  <body>
    <h1>${title}</h1>

    <!--
      What the elements in it should know of your clinic. Your own words, such as prices, stand in ${words}.
      Leave out an element that you do not want, or move it. What stands between its tags is shown until it is there.
    -->
    <clinic-content
      ${attributes.join('\n      ')}
    >
      <!-- Who should see a doctor first. Keep it above the rest. -->
      <safety-check></safety-check>

      <!-- A few questions that help to choose. The answers stay on the page. -->
      <massage-chooser></massage-chooser>

      <!-- A card for each kind that you offer. -->
      <modality-list><p>${escaped(kinds.join(', '))}</p></modality-list>

      <!-- How the kinds compare. -->
      <massage-comparison-table></massage-comparison-table>

      <!-- What happens at a visit, with your phone number and booking link. -->
      <session-expectations></session-expectations>
    </clinic-content>
  </body>
</html>
`;
}
