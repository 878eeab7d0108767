/** What Lit's `css-tag.js` exports, for browsers that can adopt style sheets: a test holds the two to the same names. */

export const supportsAdoptingStyleSheets = true;

export const css = (strings, ...values) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String.raw({ raw: strings }, ...values));
  return sheet;
};

export const unsafeCSS = (text) => css([text]);

export const CSSResult = globalThis.CSSStyleSheet;

export const getCompatibleStyle = (sheet) => sheet;

export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
