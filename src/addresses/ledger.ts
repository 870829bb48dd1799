import { didYouMean } from '../catalogue/finding.ts';
import { LOCALES } from '../i18n/locales.ts';
import { patternOf } from './address.ts';
import { CLASS_NAMES, type Published, permanentLinksOf } from './published.ts';

/** Where the ledger stands, from the repository's root. */
export const LEDGER_FOLDER = 'content/ledger';

/** The file of the codes; the others hold addresses, each file those of one class. */
const CODES = 'codes';

/** The files that are written into that folder. Those of classes that are gone stay, and are read, beside them. */
export const LEDGER_FILES: readonly string[] = [...CLASS_NAMES, CODES].map((name) => `${name}.txt`);

/** An address that was published once. */
export interface Recorded {
  readonly url: string;
  /** The address without its language, `/{lang}/guides/`. */
  readonly pattern: string;
  /** Empty where the address has no language. A language that the site no longer has may stand here too. */
  readonly language: string;
}

/** A code that was published once, and what it stood for. */
export interface RecordedCode {
  readonly code: string;
  readonly pattern: string;
  readonly languages: readonly string[];
}

/** Every address and code that was ever published. */
export interface Ledger {
  readonly addresses: readonly Recorded[];
  readonly codes: ReadonlyMap<string, RecordedCode>;
  /** The lines of each file, by its name without `.txt`. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** A line of the ledger that cannot be kept. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const ADDRESS_LINE = /^(?<pattern>\/[!-~]*)(?<languages>(?: [a-z]{2,3})*)$/;
const CODE_LINE = /^(?<code>[a-z]{4,6}) (?<pattern>\/[!-~]*)(?<languages>(?: [a-z]{2,3})+)$/;

/**
 * Reads the ledger. Order and repeated lines do not matter, so that two branches can be merged line by line.
 *
 * @param texts the text of each file, by its name without `.txt`
 */
export function parseLedger(texts: ReadonlyMap<string, string>): {
  readonly ledger: Ledger;
  readonly bad: readonly BadLine[];
} {
  const addresses = new Map<string, Recorded>();
  const codes = new Map<string, RecordedCode>();
  const files = new Map<string, string[]>();
  const bad: BadLine[] = [];
  for (const [name, text] of texts) {
    const kept: string[] = [];
    files.set(name, kept);
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      kept.push(line);
      const problem = name === CODES ? readCode(line, codes) : readAddress(line, addresses);
      if (problem !== undefined)
        bad.push({ file: `${LEDGER_FOLDER}/${name}.txt`, line: index + 1, message: problem });
    }
  }
  return { ledger: { addresses: [...addresses.values()], codes, files }, bad };
}

function readAddress(line: string, addresses: Map<string, Recorded>): string | undefined {
  const { pattern, languages = '' } = ADDRESS_LINE.exec(line)?.groups ?? {};
  if (pattern === undefined) return 'is not an address with its languages, such as "/{lang}/guides/ en fr"';
  const [, ...own] = languages.split(' ');
  if (pattern.startsWith('/{lang}/') !== own.length > 0)
    return 'must name its languages if it has {lang}, and none if not';
  for (const language of own.length > 0 ? own : ['']) {
    const url = pattern.replace('{lang}', () => language);
    addresses.set(url, { url, pattern, language });
  }
  return undefined;
}

function readCode(line: string, codes: Map<string, RecordedCode>): string | undefined {
  const { code, pattern, languages = '' } = CODE_LINE.exec(line)?.groups ?? {};
  if (code === undefined || pattern === undefined)
    return 'is not a code, an address and its languages, such as "bavo /{lang}/guides/vps/name/ en fr"';
  const first = codes.get(code);
  if (first && first.pattern !== pattern)
    return `gives "${code}" to ${pattern}, and another line to ${first.pattern}: a code stands for one thing for ever`;
  const all = new Set([...(first?.languages ?? []), ...languages.trim().split(' ')]);
  codes.set(code, { code, pattern, languages: [...all] });
  return undefined;
}

/** What is published and not in the ledger yet. */
export function unrecorded(published: Published, ledger: Ledger): readonly string[] {
  const known = new Set(ledger.addresses.map(({ url }) => url));
  const links = [...ledger.codes.values()].flatMap(({ code, languages }) => {
    const recorded = new Set(languages.flatMap((language) => [`/go/${code}/`, `/go/${code}/${language}/`]));
    return permanentLinksOf(code).filter((url) => recorded.has(url));
  });
  const all = [...published.urls, ...[...published.codes.keys()].flatMap(permanentLinksOf)];
  return all.filter((url) => !known.has(url) && !links.includes(url));
}

/**
 * The files of the ledger with everything that is published added to them, and nothing taken away.
 *
 * @returns the whole text of each file, by its name without `.txt`
 */
export function recorded(published: Published, ledger: Ledger): ReadonlyMap<string, string> {
  const known = new Set(ledger.addresses.map(({ url }) => url));
  const texts = new Map<string, string>();
  for (const [name, urls] of published.classes) {
    const lines = [...(ledger.files.get(name) ?? []), ...urls.filter((url) => !known.has(url)).map(lineOf)];
    texts.set(name, textOf(merged(lines)));
  }
  for (const [name, lines] of ledger.files)
    if (name !== CODES && !texts.has(name)) texts.set(name, textOf(merged(lines)));
  const codes = [...published.codes]
    // A code that moved with its article keeps the line it had.
    .map(([code, pattern]) => `${code} ${ledger.codes.get(code)?.pattern ?? pattern} ${LOCALES.join(' ')}`);
  texts.set(CODES, textOf(merged([...(ledger.files.get(CODES) ?? []), ...codes])));
  return texts;
}

function lineOf(url: string): string {
  const { pattern, locale } = patternOf(url);
  return locale === undefined ? pattern : `${pattern} ${locale}`;
}

/** Lines of the same address become one that names all of its languages. */
function merged(lines: readonly string[]): readonly string[] {
  const languages = new Map<string, Set<string>>();
  for (const line of lines) {
    const words = line.split(' ');
    const own = words.filter((word) => /^[a-z]{2,3}$/.test(word));
    const key = words.filter((word) => !/^[a-z]{2,3}$/.test(word)).join(' ');
    languages.set(key, new Set([...(languages.get(key) ?? []), ...own]));
  }
  return [...languages].map(([key, own]) => [key, ...[...own].sort()].join(' ')).sort();
}

function textOf(lines: readonly string[]): string {
  return [
    '# What was ever published. No line may go: "npm run ledger" adds to it, and content/moved.yaml says what moved.',
    ...lines,
    '',
  ].join('\n');
}

/** Names the nearest of the addresses that came in since the ledger was written, where one is near. */
export function newName(pattern: string, fresh: readonly string[]): string {
  const hint = didYouMean(pattern, new Set(fresh.map((url) => patternOf(url).pattern)));
  return hint.startsWith('did you mean') ? `; if it was renamed, ${hint}` : '';
}
