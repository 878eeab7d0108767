/** What a page's author wants to see at a glance: which of our elements are there, and which tags nobody knows. */

/** Tags are waited for at most this long, in milliseconds: a script may bring them later than the provider. */
const patience = 3_000;

/** Tags of our elements below a node, and tags that stay unknown, each once. */
export async function foundIn(scope: ParentNode): Promise<{ ours: string[]; unknown: string[] }> {
  const unknown = () => tagsOf(scope.querySelectorAll(':not(:defined)'));
  await Promise.race([Promise.all(unknown().map((tag) => customElements.whenDefined(tag))), new Promise((resolve) => setTimeout(resolve, patience))]);
  const ours = [...scope.querySelectorAll(':defined')].filter((element) => 'version' in element.constructor && element.localName !== 'clinic-content');
  return { ours: tagsOf(ours), unknown: unknown() };
}

const tagsOf = (elements: Iterable<Element>): string[] => [...new Set([...elements].map(({ localName }) => localName))];
