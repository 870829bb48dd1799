import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Tally } from './tally.ts';

/** What was read, and how often in each language. */
export interface Counted {
  readonly key: string;
  readonly locales: Partial<Record<Locale, number>>;
}

/** How many visits read the only thing that was counted, and in which languages. */
export function visitsOf(tally: Tally<Counted>): Readonly<Pick<Counted, 'locales'>> & { visits: number } {
  const [only] = tally.top(1);
  return { visits: only?.count ?? 0, locales: only?.thing.locales ?? {} };
}

/** What one visit read, and in which languages: each counts once, however often it was opened. */
export class LocalesOf {
  readonly #read = new Map<string, Set<Locale>>();

  add(key: string, locale?: Locale): void {
    const locales = this.#read.get(key) ?? new Set();
    if (locale) locales.add(locale);
    this.#read.set(key, locales);
  }

  countIn(tally: Tally<Counted>): void {
    for (const [key, read] of this.#read) {
      const one = Object.fromEntries([...read].map((locale) => [locale, 1]));
      tally.add(key, { key, locales: one }, (before) => ({
        key,
        locales: Object.fromEntries(
          LOCALES.map((locale) => [locale, (before.locales[locale] ?? 0) + (read.has(locale) ? 1 : 0)]),
        ),
      }));
    }
  }
}
