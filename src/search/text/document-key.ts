/** An address in a text, as far as it says which document it is. */
const ADDRESS = /https?:\/\/([^\s/?#<>"]+)(\/[^\s?#<>"]*)?/i;

/** A name that tells a document by itself, wherever it is published. */
const isTelling = (name: string): boolean => name.split('-').length > 2;

/**
 * What an address names a document by: the name of its file where that is a few words, else with the folder it is in.
 * The same guide stands under several hosts, in several languages and as a source text.
 *
 * @returns undefined where a text holds no address
 * @example documentKey('https://github.com/acme/docs/blob/main/en/how-to-cancel-services.mdx') // "how-to-cancel-services"
 * @example documentKey('https://github.com/acme/shop/issues/7') // "issues/7"
 */
export function documentKey(text: string): string | undefined {
  const [, host, path = ''] = ADDRESS.exec(text) ?? [];
  if (host === undefined) return undefined;
  const segments = path.toLowerCase().split('/').filter(Boolean);
  const name = segments.at(-1)?.replace(/\.(?:mdx?|html?)$/, '') ?? '';
  if (isTelling(name)) return name;
  return [segments.at(-2) ?? host.toLowerCase(), ...(name ? [name] : [])].join('/');
}

/**
 * Whether an address is that of a document: some hosts put a language and a subject before its name.
 *
 * @example isDocument('en-gb-billing-how-to-cancel-services', 'how-to-cancel-services') // true
 */
export const isDocument = (asked: string, known: string): boolean =>
  asked === known || (isTelling(known) && asked.endsWith(`-${known}`));
