interface Standing {
  readonly origin: string;
  /** Between slashes. */
  readonly base: string;
}

/** What begins an address in a text that is no JSON: an attribute, a link of Markdown, a sheet's, a rule for robots. */
const BEGINNINGS = /(?:\s[\w:-]+="|\]\(|url\(["']?|^(?:Dis)?[Aa]llow: |;url=)(\/(?!\/)[^\s"'<>)]*)/gm;

/** A path, and no text that begins with a slash. */
const PATH = /^\/[\w.~%-]+(?:[/?#]|$)/;

/**
 * Addresses of the host in a file of the site that are none of the site.
 *
 * @param file its name says how it is read
 */
export function outsideBase(file: string, text: string, { origin, base }: Standing): readonly string[] {
  const found = [...absolute(text, origin), ...(file.endsWith('.json') ? inJson(text) : inText(text))];
  return [...new Set(found)].filter((path) => !path.startsWith(base)).map((path) => `names ${path}`);
}

/** Behind the name of the host. Where that stands by itself, as in a policy, it is no address. */
const absolute = (text: string, origin: string): readonly string[] =>
  text
    .split(origin)
    .slice(1)
    .flatMap((rest) => /^\/[^\s"'<>)\\]*/.exec(rest)?.[0] ?? []);

const inText = (text: string): readonly string[] =>
  [...text.matchAll(BEGINNINGS)].flatMap(([, path]) => path ?? []);

function inJson(text: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && PATH.test(value)) found.push(value);
    return value;
  });
  return found;
}
