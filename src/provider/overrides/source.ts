/** Fetches a file of a clinic's words, from the address that the page's author gives. It is the one request that the library makes. */
import type { Said } from './overrides.js';

const limit = 1_000_000;

/** The file's text, or what is wrong with it. */
export async function fetchText(address: string, base: string, signal: AbortSignal): Promise<Said> {
  const from = address;
  const wrong = (expected: string, found: string): Said => ({ from, problem: { path: [], expected, found } });
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return wrong('the address of a JSON file, with https: or on this site', `"${address}"`);
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return wrong('a JSON file', `status ${response.status}`);
    if (response.redirected && new URL(response.url).origin !== url.origin) return wrong('a JSON file at this address', `a redirect to ${new URL(response.url).origin}`);
    const type = response.headers.get('content-type') ?? 'no content type';
    if (!/[/+](json|plain)\b/.test(type)) return wrong('a file with the content type application/json', type);
    const text = await limitedText(response);
    return text === undefined ? wrong(`a file of at most ${limit / 1_000_000} MB`, 'a larger one') : { from, text };
  } catch (error) {
    if (signal.aborted) return { from };
    return wrong('a JSON file that this page may load', error instanceof TypeError ? 'no answer' : String(error));
  }
}

/** The text of a response; nothing where it is larger than the limit. */
async function limitedText(response: Response): Promise<string | undefined> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
