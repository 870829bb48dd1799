import type { Page } from './built-site/pages.ts';
import { Scales, type Weight } from './built-site/weight.ts';

interface Budget {
  readonly name: string;
  readonly kind: string;
  /** Most bytes. A kB is 1,000 of them: the first round trip carries about 14,600. */
  readonly most: number;
  readonly cost: (weight: Weight) => number;
}

const withoutScript = ({ html, css }: Weight): number => html + css;
const script = (weight: Weight): number => weight.script;
const everything = (weight: Weight): number => withoutScript(weight) + weight.script;

/** What makes a page arrive in the first round trip, with all that it needs to be read. */
export const BUDGETS: readonly Budget[] = [
  { name: 'home', kind: 'home', most: 14_000, cost: everything },
  { name: 'question, without script', kind: 'question', most: 12_000, cost: withoutScript },
  { name: 'question, script', kind: 'question', most: 6_000, cost: script },
  { name: 'plan', kind: 'plan', most: 18_000, cost: everything },
  // Every plan twice, as a choice and as a task, with all points to settle; above `MOST_PLANNED` plans it is split.
  { name: 'planner, without script', kind: 'planner', most: 22_000, cost: withoutScript },
  { name: 'planner, script', kind: 'planner', most: 6_000, cost: script },
  { name: 'proof sheet, without script', kind: 'proof', most: 10_000, cost: withoutScript },
  { name: 'proof sheet, script', kind: 'proof', most: 6_000, cost: script },
  { name: 'guide', kind: 'guide', most: 14_000, cost: everything },
  { name: 'list, without script', kind: 'list', most: 14_000, cost: withoutScript },
  { name: 'list, script', kind: 'list', most: 6_000, cost: script },
  { name: 'family', kind: 'family', most: 14_000, cost: everything },
  // All that is known of one provider: grows with its rules, and not with the catalogue.
  { name: 'provider, without script', kind: 'provider', most: 18_000, cost: withoutScript },
  { name: 'provider, script', kind: 'provider', most: 6_000, cost: script },
  // All that one law gives, with its articles: grows with its rights, and not with the catalogue.
  { name: 'rights, without script', kind: 'rights', most: 20_000, cost: withoutScript },
  { name: 'rights, script', kind: 'rights', most: 6_000, cost: script },
  // Every label of one portal with what names it: grows with the portal.
  { name: 'labels', kind: 'labels', most: 27_000, cost: everything },
  { name: 'search, without script', kind: 'search', most: 14_000, cost: withoutScript },
  // One file with all that a page of results needs: parts of it would be waited for one behind the other.
  { name: 'search, script', kind: 'search', most: 26_000, cost: script },
  { name: 'desk, without script', kind: 'desk', most: 14_000, cost: withoutScript },
  { name: 'desk, script', kind: 'desk', most: 18_000, cost: script },
];

/** How the worst page of a kind and language stands against a budget. */
export interface Standing {
  readonly name: string;
  readonly language: string;
  readonly url: string;
  readonly weight: Weight;
  readonly cost: number;
  readonly most: number;
  /** How many pages of the kind there are, and how many of them are over the budget. */
  readonly pages: number;
  readonly over: number;
}

/** The worst page of each kind in each language; a budget that no page falls under is left out. */
export function standings(pages: readonly Page[], dist: string): readonly Standing[] {
  const scales = new Scales(dist);
  const kinds = new Set(BUDGETS.map(({ kind }) => kind));
  const weighed = pages
    .filter(({ kind, forwards }) => kinds.has(kind) && !forwards)
    .map((page) => ({ page, weight: scales.weigh(page) }));
  const languages = [...new Set(weighed.flatMap(({ page }) => page.language ?? []))].sort();
  return BUDGETS.flatMap(({ name, kind, most, cost }) =>
    languages.flatMap((language) => {
      const costs = weighed
        .filter(({ page }) => page.kind === kind && page.language === language)
        .map(({ page, weight }) => ({ url: page.url, weight, cost: cost(weight) }))
        .sort((a, b) => b.cost - a.cost);
      const [worst] = costs;
      if (worst === undefined) return [];
      const over = costs.filter((each) => each.cost > most).length;
      return [{ ...worst, name, language, most, pages: costs.length, over }];
    }),
  );
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The standings as a table for people, in kB. */
export function formatStandings(all: readonly Standing[]): string {
  const rows = [
    ['budget', 'lang', 'html', 'css', 'script', 'cost', 'most', 'over', 'worst page'],
    ...all.map(({ name, language, url, weight, cost, most, pages, over }) => [
      name,
      language,
      ...[weight.html, weight.css, weight.script, cost, most].map(kB),
      `${over} of ${pages}`,
      url,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number): string {
  return /^[\d.]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
