/** The tests, by their full titles, whose fixtures are not taken over as a server wrote them, and why that is right. Those of all others are. */
const fromScript = 'the clinic’s words come from a script, which a server does not run';
const noPack = 'its language has no pack: the server writes plain words alone, which a browser can translate';

export const afresh: Readonly<Record<string, string>> = {
  'clinic-content content adds, removes and sorts modalities, and leaves the bundled words as they were': fromScript,
  'clinic-content content goes before the attributes, and can be changed': fromScript,
  'clinic-content content never makes markup from text': fromScript,
  'clinic-content takes no link that is not safe, and says so': fromScript,
  'glossary-term marks its English on a page in another language': noPack,
  'the language of a page in "constructor" is followed, or said to be another': noPack,
  'the language of a page in "fr" is followed, or said to be another': noPack,
  'the language whose pack does not arrive leaves the words between the tags': noPack,
  'the language without a pack leaves the words that stand between the tags, as long as there are some': noPack,
  'massage-comparison-table rows have prices when the clinic has, and say where it has none': fromScript,
  'modality-card booking may differ by modality': fromScript,
  'modality-card on a page in another language says that its words are English, and sets them from left to right': noPack,
  'modality-card on a page in another language works with the tag "en_US"': noPack,
  'modality-card on a page in another language works with the tag "not a language"': noPack,
  'modality-card on a page in another language works with the tag "x"': noPack,
};
