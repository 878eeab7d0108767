/** Rules of a style sheet, as a snippet has them. */

/** A rule with the declarations that have a value; nothing where none has. */
export function rule(selector: string, declarations: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(declarations).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value};\n`]));
  return lines.length ? `${selector} {\n${lines.join('')}}` : '';
}

/** The same where there is a screen: paper keeps black on white. */
export const onScreens = (css: string): string => css && `@media screen {\n${css.replace(/^(?=.)/gm, '  ')}\n}`;
