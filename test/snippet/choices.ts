/** What a clinic chose: with the signs that markup, attributes and scripts each want written in their own way. */
import type { Choices } from '../../src/snippet/snippet.js';

export const chosen: Omit<Choices, 'platform' | 'cdn' | 'version' | 'integrity'> = {
  elements: [{ tag: 'modality-list', title: 'Niños & "mayores" <bienvenidos>' }, { tag: 'massage-comparison-table' }, { tag: 'session-expectations', before: 'La esperamos.' }],
  clinicName: 'Smith & "Hijos"',
  phone: '555-0100',
  bookingUrl: '/book?a=1&b=2',
  offers: ['swedish', 'medical'],
  prices: { swedish: '$95 por 60 minutos' },
  brand: '#8a2b5c',
  lang: 'es',
};
