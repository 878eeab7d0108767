/** Words that promise what no massage can keep, in the languages that there is content in. Neither our content nor a price has them. */

const english =
  /(?<!\p{L})(?:heal|heals|healing|healed|cure|cures|cured|detox\p{L}*|toxins?|flush(?:es)? out|improves? circulation|boosts?|reduces? inflammation|inflammation|guarantee\p{L}*|proven|miracle\p{L}*|best|safest|always works?|will (?:ease|help|relieve|reduce)|speeds? (?:up )?recovery)(?!\p{L})/iu;

const spanish =
  /(?<!\p{L})(?:curan?|curar|sana|sanar|desintoxic\p{L}*|toxinas?|mejora la circulación|reduce la inflamación|garant[ií]\p{L}*|milagro\p{L}*|comprobad[oa]s?|el mejor|la mejor|siempre (?:ayuda|funciona))(?!\p{L})/iu;

export const promises = { en: english, es: spanish } as const;
