import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import toTerminal from 'astro/logger/node';
import { LOCALES } from '../i18n/locales.ts';

/** `  ├─ /en/guides/index.html`, and the time that follows on the same line. */
const PAGE = /^\s*├─ (\/\S*)/;
const TIME = /^\s*\(\+([\d.]+)(ms|s)\)\s*(.*)/;
/** `[MODULE_LEVEL_DIRECTIVE] The semantics of …` */
const NAMED = /^\[([A-Z][A-Z_]+)\]/;

interface Tally {
  readonly pages: number;
  readonly ms: number;
}

/** Astro asks for a function of this form; see `logger` in its configuration. */
export default (): AstroLoggerDestination => readable(toTerminal());

/**
 * Makes a build's log one that is read: a line for each kind of page instead of one for each page, and a warning
 * that is said of many files once, with how often. Errors and all other lines go through as they come.
 */
export function readable(out: AstroLoggerDestination): AstroLoggerDestination {
  const kinds = new Map<string, Tally>();
  const repeated = new Map<string, number>();
  let page: string | undefined;

  const say = (message: string, like: Partial<AstroLoggerMessage> = {}): void =>
    out.write({ label: 'build', level: 'info', newLine: true, ...like, message });
  const sayCounts = (): void => {
    for (const [kind, tally] of worthNaming(kinds)) say(line(kind, tally));
    kinds.clear();
  };
  const sayRepeated = (): void => {
    for (const [name, times] of repeated)
      if (times > 1) say(`[${name}] was said ${times} times: shown is the first.`, { level: 'warn' });
    repeated.clear();
  };
  /** What of a message is kept back. */
  const isTaken = ({ level, message }: AstroLoggerMessage): boolean => {
    const text = stripVTControlCharacters(message);
    const begun = PAGE.exec(text)?.[1];
    if (begun !== undefined) {
      page = begun;
      return true;
    }
    const timed = page === undefined ? null : TIME.exec(text);
    if (page !== undefined && timed) {
      const { pages, ms } = kinds.get(kindOf(page)) ?? { pages: 0, ms: 0 };
      const took = Number(timed[1]) * (timed[2] === 's' ? 1000 : 1);
      kinds.set(kindOf(page), { pages: pages + 1, ms: ms + took });
      if (timed[3]) say(`${page} ${timed[3]}`, { level: 'warn' });
      page = undefined;
      return true;
    }
    const name = level === 'warn' ? NAMED.exec(text)?.[1] : undefined;
    if (name === undefined) return false;
    const times = (repeated.get(name) ?? 0) + 1;
    repeated.set(name, times);
    return times > 1;
  };
  return {
    ...out,
    write: (message) => {
      if (isTaken(message)) return;
      const text = stripVTControlCharacters(message.message);
      // Astro's word that a part of the build is done: its pages are all counted, its warnings all said.
      if (text.startsWith('✓ Completed')) {
        sayCounts();
        sayRepeated();
      }
      out.write(message);
    },
  };
}

/** The kinds, slowest first; those that take next to nothing as one. */
function worthNaming(kinds: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  const slowestFirst = [...kinds].sort(([, one], [, other]) => other.ms - one.ms);
  const all = sum([...kinds.values()]);
  const small = slowestFirst.filter(([, { ms }]) => ms < all.ms / 100);
  const others = [`in ${small.length} kinds more`, sum(small.map(([, tally]) => tally))] as const;
  return [
    ...slowestFirst.slice(0, slowestFirst.length - small.length),
    ...(small.length > 0 ? [others] : []),
  ];
}

const sum = (tallies: readonly Tally[]): Tally => ({
  pages: tallies.reduce((pages, tally) => pages + tally.pages, 0),
  ms: tallies.reduce((ms, tally) => ms + tally.ms, 0),
});

/** What kind of page a file is, by the folder of the site that it is in: `cancel`, `guides .md`, `front page`. */
function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const [first = ''] = parts.filter((part) => !LOCALES.some((locale) => locale === part));
  const [, ending = ''] = /(\.[a-z]+)$/.exec(path) ?? [];
  if (first === parts.at(-1)) return ending === '.html' ? 'front page' : 'single files';
  return ending === '.html' ? first : `${first} ${ending}`;
}

function line(kind: string, { pages, ms }: Tally): string {
  return `${String(pages).padStart(7)} ${kind.padEnd(18)} ${(ms / 1000).toFixed(1).padStart(7)} s`;
}
