import { didYouMean, type Finding } from '../catalogue/finding.ts';
import type { RawContent } from '../catalogue/raw-content.ts';
import { assemble } from '../catalogue/read/assemble.ts';
import { codesOf } from '../catalogue/rules/codes.ts';
import { LOCALES } from '../i18n/locales.ts';
import { type Features, missingFor } from '../settings/features.ts';
import { site as house } from '../settings/site.ts';
import { inLanguage, patternOf } from './address.ts';
import { AddressBook, type Fate, gone, planOfSheet } from './address-book.ts';
import { type Ledger, newName, unrecorded } from './ledger.ts';
import { type Published, published } from './published.ts';

/** So many lines say what is going on; a whole provider gone would say the same hundreds of times. */
const SHOWN = 25;

/**
 * Everything that would break a promise made by the ledger: addresses that are gone, entries of
 * `moved.yaml` that lead nowhere, codes that were changed or given to something else.
 *
 * @param content sound by itself: its references were checked
 * @param features the parts that the site has: of what is switched off nothing is asked
 */
export function checkLedger(
  content: RawContent,
  ledger: Ledger,
  features: Features = house().features,
): readonly Finding[] {
  const catalogue = assemble(content);
  const site = published(catalogue, features);
  const book = new AddressBook(catalogue, site, ledger);
  return [
    ...entryFindings(content, ledger, site, book, features),
    ...codeFindings(content, ledger, site, book),
    ...lostFindings(ledger, site, book, features),
  ];
}

/** Entries that are about nothing, about something that is still there, or that lead nowhere. */
function entryFindings(
  content: RawContent,
  ledger: Ledger,
  site: Published,
  book: AddressBook,
  features: Features,
): readonly Finding[] {
  const patterns = new Set(ledger.addresses.map(({ pattern }) => pattern));
  const here = new Set([...site.urls].map((url) => patternOf(url).pattern));
  const everything = [...here, ...patterns];
  const seen = new Set<string>();
  const about = ledger.addresses.map((recorded) => ({ recorded, entry: book.entryFor(recorded.url) }));
  const lists = [
    ...content.moved.map((placed, index) => ({ kind: 'moved', index, placed }) as const),
    ...content.removed.map((placed, index) => ({ kind: 'removed', index, placed }) as const),
  ];
  return lists.flatMap(({ kind, index, placed }) => {
    const { from } = placed.value;
    const at = (message: string): readonly Finding[] => [placed.finding(['from'], `"${from}" ${message}`)];
    if (seen.has(from)) return at('stands twice');
    seen.add(from);
    if (here.has(from)) return at('is a page of the site; only what is not there any more can have moved');
    const matching = about.filter(({ entry }) => entry?.kind === kind && entry.index === index);
    if (matching.length === 0) return at(`was never published; ${didYouMean(from, patterns)}`);
    const broken = matching
      .map(({ recorded }) => book.whereIs(recorded.url))
      .find((fate) => fate.kind === 'lost');
    if (broken) return [placed.finding(['to'], explain(broken, everything, features))];
    if (kind !== 'removed') return [];
    return placed.value.see.flatMap((to, position) => {
      const url = book.addressOf(to, LOCALES[0]);
      return url !== undefined && site.urls.has(url)
        ? []
        : [
            placed.finding(
              ['see', position],
              `"${to}" is not on the site; ${nearest(to, everything, features)}`,
            ),
          ];
    });
  });
}

function explain(
  fate: Extract<Fate, { kind: 'lost' }>,
  everything: readonly string[],
  features: Features,
): string {
  const { message, to } = fate.because ?? { message: 'unknown', to: fate.url };
  return message === 'circle'
    ? `leads back to "${to}": follow the moves and let them end at a page`
    : `"${patternOf(to).pattern}" is not on the site; ${nearest(patternOf(to).pattern, everything, features)}`;
}

function nearest(to: string, everything: readonly string[], features: Features): string {
  const off = missingFor(to, features);
  if (off) return `content/site.yaml switches it off, with "${off}: false" under "features"`;
  return to.startsWith('/')
    ? didYouMean(to, new Set(everything))
    : 'look for its id in the content, or write its address';
}

/** Codes that changed, or that stand for something else than when they were published. */
function codeFindings(
  content: RawContent,
  ledger: Ledger,
  site: Published,
  book: AddressBook,
): readonly Finding[] {
  const uses = new Map(codesOf(content).map((use) => [use.code, use]));
  const before = new Map([...ledger.codes.values()].map(({ code, pattern }) => [pattern, code]));
  return [...site.codes].flatMap(([code, pattern]) => {
    const use = uses.get(code);
    if (!use) return [];
    const at = (message: string): readonly Finding[] => [use.placed.finding(use.at, `"${code}" ${message}`)];
    const recorded = ledger.codes.get(code);
    const own = before.get(pattern);
    if (!recorded)
      return own === undefined || site.codes.has(own)
        ? []
        : at(`was "${own}" when ${pattern} was published; codes are quoted in tickets: put it back`);
    const fate = book.whereIs(inLanguage(recorded.pattern, LOCALES[0]));
    const now = fate.kind === 'moved' ? fate.to.url : fate.url;
    return patternOf(now).pattern === pattern && fate.kind !== 'lost'
      ? []
      : at(
          `was published as the code of ${recorded.pattern}; a code is never used again: make up another, or say in content/moved.yaml that this moved here`,
        );
  });
}

/** What was published and is neither there, nor moved, nor removed in words. */
function lostFindings(
  ledger: Ledger,
  site: Published,
  book: AddressBook,
  features: Features,
): readonly Finding[] {
  const fresh = unrecorded(site, ledger);
  const lost = new Set(
    gone(book, ledger)
      .filter((fate) => fate.kind === 'lost' && !fate.because)
      // The settings say what became of it.
      .filter(({ url }) => missingFor(url, features) === undefined)
      // A sheet goes where its plan goes.
      .filter(({ url }) => planOfSheet(url, ledger.codes) === undefined)
      .map(({ url }) => patternOf(url).pattern),
  );
  // A twin goes where its page goes: saying it of the page says it of both.
  const alone = [...lost].filter(
    (pattern) => !lost.has(pattern.replace(/\.md$/, '/')) || pattern.endsWith('/'),
  );
  const findings = alone
    .sort()
    .slice(0, SHOWN)
    .map((pattern) => ({
      file: 'content/moved.yaml',
      at: '',
      message: `says nothing about "${pattern}", which was published and is gone: bring it back, or write under "moved" where it is now, or under "removed" what became of it${newName(pattern, fresh)}`,
    }));
  return alone.length <= SHOWN
    ? findings
    : [
        ...findings,
        {
          file: 'content/moved.yaml',
          at: '',
          message: `says nothing about ${alone.length - SHOWN} more; "from" may end in * for all that stood below an address. If nothing of this ledger was ever published by you, delete content/ledger/ and run "npm run ledger"`,
        },
      ];
}
