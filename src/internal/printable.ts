/** Characters that move a terminal's cursor, start a new line in a log, or turn text around: controls, line separators, marks of direction. */
const unsafe = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A text as it can go to a console, a terminal or a log: one line, with control characters shown as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
