export const supportsAdoptingStyleSheets: true;
export const css: (strings: TemplateStringsArray, ...values: unknown[]) => CSSStyleSheet;
export const unsafeCSS: (text: string) => CSSStyleSheet;
export const CSSResult: typeof CSSStyleSheet;
export const getCompatibleStyle: (sheet: CSSStyleSheet) => CSSStyleSheet;
export const adoptStyles: (root: ShadowRoot, sheets: CSSStyleSheet[]) => void;
