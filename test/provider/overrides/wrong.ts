/**
 * Files that are wrong as real ones are: each with the lines that `npx clinic-elements validate` says of it. Behind the line and the column
 * stands what the browser's console says.
 */
export const wrong: Readonly<Record<string, readonly string[]>> = {
  'array-at-top': ['1:1: expected an object with sections, such as {"modalities": {…}}, got a list'],
  'capitals-in-id': ['3:5: modalities.HotStone: expected lower-case words joined by hyphens, such as "deep-tissue", got "HotStone" (did you mean "hot-stone"?)'],
  'changed-certainty': ['4:25: labels.shared.basis.low: expected no change here: these words carry safety or trust, got "Well proven"'],
  'changed-stop-rule': ['4:19: choosing.rules.now-stop: expected no change here: these words carry safety or trust, got an object'],
  'claim-with-sources': [
    '5:57: modalities.medical.maySuit.0.basis: expected no "basis": a claim in your own words has no source and no certainty, got "research"',
    '5:82: modalities.medical.maySuit.0.certainty: expected no "certainty": a claim in your own words has no source and no certainty, got "high"',
    '5:105: modalities.medical.maySuit.0.certaintyBy: expected no "certaintyBy": a claim in your own words has no source and no certainty, got "source"',
    '5:126: modalities.medical.maySuit.0.sources: expected no "sources": a claim in your own words has no source and no certainty, got a list',
  ],
  comment: ['2:3: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON'],
  empty: ['1:1: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got nothing'],
  'half-written-modality': [
    '3:5: modalities.thai.name: expected "name" to be here, or else "thai" is left out, got nothing',
    '6:7: modalities.thai.pressure.words: expected "words" to be here, or else "thai" is left out, got nothing',
  ],
  'javascript-link': ['4:19: clinic.bookingUrl: expected an address that starts with https:, http:, mailto: or tel:, or one on this site, got "javascript:openBooking()"'],
  'line-break-in-text': ['4:16: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON'],
  'list-for-names': ['4:16: safety.first.signs: expected an object with a name for each entry, such as {"my-name": …}, got a list'],
  'list-for-object': ['2:17: modalities: expected an object {…}, got a list'],
  'lost-place': ['3:32: labels.modality-card.book: expected the text to hold {modality}, got "Book now"'],
  markup: [`5:29: faq.cost.answer.0.claim: expected one line without markup, got "See our <a href='/prices'>price list</a>."`],
  'minutes-reversed': ['3:28: modalities.sports.minutes: expected the smaller number first, got [60, 30]'],
  'missing-comma': ['5:7: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON'],
  'misspelled-field': [
    '3:18: modalities.swedish.bookingURL: expected one of name, short, alsoKnownAs, purpose, about, techniques, pressure, minutes, area, clothing, setting, maySuit, checkFirst, feels, during, after, price, bookingUrl, got "bookingURL" (did you mean "bookingUrl"?)',
    '3:49: modalities.swedish.prize: expected one of name, short, alsoKnownAs, purpose, about, techniques, pressure, minutes, area, clothing, setting, maySuit, checkFirst, feels, during, after, price, bookingUrl, got "prize" (did you mean "price"?)',
  ],
  'misspelled-id-to-take-away': ['3:5: modalities.hotstone: expected a name that is here, to take it away, got "hotstone" (did you mean "hot-stone"?)'],
  'misspelled-id': ['3:5: modalities.swedsh: expected a name that is here, or a new one that is less like it, got "swedsh" (did you mean "swedish"?)'],
  'misspelled-section': ['2:3: modalites: expected one of clinic, modalities, comparison, conditions, session, choosing, safety, evidence, faq, glossary, guide, about, labels, got "modalites" (did you mean "modalities"?)'],
  'number-for-text': [
    '3:27: modalities.medical.price: expected a price, such as {"amount": 95, "currency": "USD", "minutes": 60} or "From $95", got 95',
    '4:40: modalities.sports.pressure.level: expected one of 1, 2, 3, 4, 5, got 7',
  ],
  'removed-safety-sign': [
    '4:30: safety.first.signs.pregnant: expected no change here: these words carry safety or trust, got null',
    '8:36: modalities.deep-tissue.checkFirst: expected a list of what to add: what stands here stays, got null',
  ],
  several: [
    '3:43: clinic.telephone: expected one of name, phone, bookingUrl, emergencyNumber, offers, got "telephone"',
    '6:29: modalities.medical.minutes: expected two whole numbers, such as [30, 60], got "60"',
    `9:56: session.steps.arrive.text: expected one line without markup, got "Come early.\\nBring your card."`,
  ],
  'text-for-claims': ['3:29: modalities.swedish.maySuit: expected a list of claims, such as [{"claim": "Many people relax."}], got "People who want to relax"'],
  'text-for-number': ['3:29: modalities.swedish.minutes: expected two whole numbers, such as [30, 60], got "sixty"'],
  'too-long': ['4:7: guide.closing.0: expected at most 2,000 characters, got "Our clinic has been here since 1987. Our clinic has been …"'],
  'trailing-comma': ['4:3: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON'],
  'typographic-quotes': ['2:3: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON'],
  'unknown-in-order': ['3:26: modalities.order: expected names that are here, got "thai"'],
  'unknown-in-rule': [
    '4:75: choosing.rules.stretch.when.goal: expected the id of an answer to a question (pain, tension, relax, recover, sport), got "move"',
    '4:119: choosing.rules.stretch.modalities: expected the id of a modality (medical, swedish, deep-tissue, sports, hot-stone), got "thai"',
  ],
  'unknown-language': ['2:11: lang: expected the code of a language, such as "es", got "Spanish"'],
};
