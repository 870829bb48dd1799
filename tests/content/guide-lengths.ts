import type { Catalogue, Guide } from '../../src/catalogue/model.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { entryMarkdown } from '../../src/outputs/markdown/markdown-pages.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideHead, planEntries } from '../../src/site/entries.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { guideText, markdownWords, SITE } from './oracle/read-guide.ts';
import { plain } from './oracle/read-plan.ts';

/** So many words in the same order are a piece of the same text; fewer are the language. */
const RUN = 5;

/** How long a guide is, and how much of it its plans say too. */
export interface GuideLength {
  readonly id: string;
  /** Of its own text, embeds included: no sources, no related guides. */
  readonly words: number;
  /** Share of these words that stand so, in runs of five or more, in a plan of one of its products. */
  readonly shared: number;
  /** Those runs, longest first: what to take out. */
  readonly runs: readonly string[];
}

/**
 * Measures a guide against every plan of its products, ways back included, whole: folded parts of a plan
 * count as said there. Nothing is left out of the comparison, labels of portals and names of products neither.
 */
export function guideLength(catalogue: Catalogue, locale: Locale, guide: Guide): GuideLength {
  const said = new Set(planLines(catalogue, locale, guide).flatMap((line) => runsOf(line).map(key)));
  let words = 0;
  let shared = 0;
  const runs: string[][] = [];
  for (const line of linesOf(bodyText(catalogue, locale, guide))) {
    words += line.length;
    const inPlan = new Array<boolean>(line.length).fill(false);
    for (const [at, run] of runsOf(line).entries()) if (said.has(key(run))) inPlan.fill(true, at, at + RUN);
    shared += inPlan.filter(Boolean).length;
    runs.push(...piecesOf(line, inPlan));
  }
  const longest = runs.toSorted((a, b) => b.length - a.length).map((run) => run.join(' '));
  return { id: guide.id, words, shared: words === 0 ? 0 : shared / words, runs: longest };
}

/**
 * Without the lines above the body that every page has, its addresses and the day it was checked, and without the
 * links to plans that stand alone: those are their names.
 */
function bodyText(catalogue: Catalogue, locale: Locale, guide: Guide): string {
  const { checked } = guideView(guide, viewContext(catalogue, locale));
  const line = plain(translator(locale)('plan.sources.checked', { date: checked.text }));
  const text = guideText(catalogue, locale, guide);
  const names = new Set(planEntries(catalogue).map((entry) => plain(entry.in[locale].title)));
  return text
    .slice(text.indexOf(line) + line.length)
    .split('\n')
    .filter((each) => !names.has(each.replace(/^[^:]*: /, '')))
    .join('\n');
}

const planTexts = new Map<string, readonly (readonly string[])[]>();

function planLines(catalogue: Catalogue, locale: Locale, guide: Guide): readonly (readonly string[])[] {
  const { products } = guideHead(guide, locale).head;
  return planEntries(catalogue)
    .filter(({ ref }) => products.includes(`${ref.provider.id}/${ref.product.id}`))
    .flatMap((entry) => {
      const name = `${locale} ${entry.code}`;
      const lines =
        planTexts.get(name) ?? linesOf(markdownWords(entryMarkdown(entry, locale, catalogue, SITE)));
      planTexts.set(name, lines);
      return lines;
    });
}

/** Words as they are compared, a list for each paragraph or item: runs do not go from one into the next. */
function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n|\|/)
    .map((line) => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((line) => line.length > 0);
}

function runsOf(line: readonly string[]): readonly (readonly string[])[] {
  return line.slice(0, Math.max(0, line.length - RUN + 1)).map((_, at) => line.slice(at, at + RUN));
}

const key = (run: readonly string[]): string => run.join(' ');

function piecesOf(line: readonly string[], taken: readonly boolean[]): string[][] {
  const pieces: string[][] = [];
  for (const [at, word] of line.entries()) {
    if (!taken[at]) continue;
    if (at > 0 && taken[at - 1]) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  return pieces;
}
