import type { Locale } from '../../i18n/locales.ts';
import type { EngineAnswer, Hit, TextEngine } from './engine.ts';
import type { TextQuery } from './text-query.ts';

/** What a text engine says to a query. */
export interface TextFindings {
  /** The language asked; null when none had to be, or could be. */
  readonly locale: Locale | null;
  /** By `articleKey`. */
  readonly found: ReadonlyMap<string, Found>;
  readonly failed: readonly Locale[];
  readonly partial: boolean;
}

export interface Found {
  readonly hit: Hit;
  /** On the scale of the scores of articles. */
  readonly score: number;
}

/** What pages that hold only some of the words are worth. */
const SOME_OF_THE_WORDS = 1.5;

/** Asks one engine after the other, until one answers. Never rejects. */
export async function askText(
  queries: readonly TextQuery[],
  engineOf: (locale: Locale) => TextEngine,
): Promise<TextFindings> {
  const failed: Locale[] = [];
  for (const query of queries) {
    const findings = await askOne(engineOf(query.locale), query);
    if (findings) return { locale: query.locale, failed, ...findings };
    failed.push(query.locale);
  }
  return { locale: null, found: new Map(), failed, partial: false };
}

async function askOne(
  engine: TextEngine,
  { questions, held, single, leastShare }: TextQuery,
): Promise<Pick<TextFindings, 'found' | 'partial'> | undefined> {
  const found = new Map<string, Found>();
  const answers = await Promise.all(questions.map(({ terms }) => engine.search(terms, held)));
  if (answers.every(isFailed)) return undefined;
  let partial = answers.some(isPartial);
  for (const [index, answer] of answers.entries()) {
    const hits = hitsOf(answer);
    const top = hits[0]?.score || 1;
    for (const hit of hits) {
      const score = (questions[index]?.worth ?? 0) * (hit.score / top);
      if ((found.get(hit.key)?.score ?? 0) < score) found.set(hit.key, { hit, score });
    }
  }
  if (found.size === 0) {
    const each = await Promise.all(single.map((term) => engine.search([term], held)));
    partial ||= each.some(isPartial);
    for (const [key, { hit, score }] of oneByOne(each.map(hitsOf)))
      if (score > single.length * leastShare)
        found.set(key, { hit, score: (SOME_OF_THE_WORDS * score) / (single.length + 1) });
  }
  return { found, partial };
}

const isFailed = ({ kind }: EngineAnswer): boolean => kind === 'failed';
/** Of several questions only some could be asked, or not in all of the index. */
const isPartial = (answer: EngineAnswer): boolean => answer.kind === 'failed' || answer.partial;
const hitsOf = (answer: EngineAnswer): readonly Hit[] => (answer.kind === 'found' ? answer.hits : []);

/**
 * Joins the answers to several words asked for one by one: the score is the number of words found, and a little
 * more for rarer ones. Scores of two lists are not comparable, so each is measured by the best of its own.
 */
function oneByOne(lists: readonly (readonly Hit[])[]): ReadonlyMap<string, Found> {
  const merged = new Map<string, Found>();
  for (const list of lists) {
    const rarity = 1 / (1 + Math.log(Math.max(1, list.length))) / (lists.length + 1);
    for (const hit of list) {
      const before = merged.get(hit.key)?.score ?? 0;
      merged.set(hit.key, { hit, score: before + 1 + (hit.score / (list[0]?.score || 1)) * rarity });
    }
  }
  return merged;
}
