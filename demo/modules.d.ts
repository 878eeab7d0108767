/** What the build writes, and the builder reads. */

declare module '*/integrity.json' {
  const hashes: Readonly<Record<string, string>>;
  export default hashes;
}
