/** Puts values into a label: `fill('Book {name}', { name: 'Swedish massage' })`. */
export const fill = (label: string, values: Record<string, string>): string =>
  label.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? values[name]! : hole));
