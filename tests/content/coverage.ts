import type { Catalogue } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

interface ProviderRow {
  readonly provider: string;
  readonly products: number;
  readonly routes: number;
}

interface Facts {
  readonly all: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly advice: number;
}

/** Facts by the year of their newest source. */
interface Years {
  /** Newest year first. */
  readonly counts: readonly (readonly [year: string, facts: number])[];
  /** Facts whose sources print no day. */
  readonly undated: number;
  /** Facts that name no source of their own: those of what they stand in hold for them. */
  readonly without: number;
}

export interface Coverage {
  readonly providers: readonly ProviderRow[];
  readonly facts: Facts;
  readonly years: Years;
  /** The same as a table to read. */
  readonly text: string;
}

/** How much the catalogue holds, how sure it is, and how old what it rests on. */
export function coverage(catalogue: Catalogue): Coverage {
  const providers = catalogue.providers.map(({ name, products }) => ({
    provider: name,
    products: products.length,
    routes: products.flatMap(({ variants }) => variants.flatMap(({ routes }) => routes)).length,
  }));
  const all = [...statements(catalogue.providers)];
  const stated = all.filter(({ advice }) => advice !== true);
  const facts = countFacts(stated, all.length - stated.length);
  const years = countYears(stated, catalogue.sources);
  return { providers, facts, years, text: table(catalogue, providers, facts, years) };
}

interface Statement {
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources?: readonly string[];
  readonly advice?: boolean;
}

/** Everything that says how sure it is. */
function* statements(value: unknown): Generator<Statement> {
  if (value instanceof Map || Array.isArray(value)) {
    for (const item of value.values()) yield* statements(item);
  } else if (typeof value === 'object' && value !== null) {
    if (isStatement(value)) yield value;
    for (const item of Object.values(value)) yield* statements(item);
  }
}

function isStatement(value: object): value is Statement {
  return 'confidence' in value && typeof value.confidence === 'string';
}

function countFacts(stated: readonly Statement[], advice: number): Facts {
  const of = (confidence: Statement['confidence']): number =>
    stated.filter((statement) => statement.confidence === confidence).length;
  return { all: stated.length, high: of('high'), medium: of('medium'), low: of('low'), advice };
}

function countYears(stated: readonly Statement[], sources: Catalogue['sources']): Years {
  const counts = new Map<string, number>();
  let undated = 0;
  let without = 0;
  for (const { sources: tags = [] } of stated) {
    const newest = tags
      .map((tag) => sources.get(tag)?.date?.slice(0, 4) ?? '')
      .sort()
      .at(-1);
    if (newest === undefined) without += 1;
    else if (newest === '') undated += 1;
    else counts.set(newest, (counts.get(newest) ?? 0) + 1);
  }
  return { counts: [...counts].sort(([one], [other]) => other.localeCompare(one)), undated, without };
}

type Row = readonly [name: string, first: string | number, second: string | number];

function table(catalogue: Catalogue, providers: readonly ProviderRow[], facts: Facts, years: Years): string {
  const share = (count: number): string => `${((100 * count) / facts.all).toFixed(1)} %`;
  const sum = (key: 'products' | 'routes'): number => providers.reduce((total, row) => total + row[key], 0);
  const counted = (name: string, count: number): Row => [name, count, share(count)];
  const rows: readonly Row[] = [
    ['', 'products', 'plans'],
    ...providers.map(({ provider, products, routes }): Row => [provider, products, routes]),
    ['together', sum('products'), sum('routes')],
    ['', 'guides', 'of'],
    ...LOCALES.map((locale): Row => [locale, inLanguage(catalogue, locale), catalogue.guides.length]),
    ['', 'facts', 'share'],
    ...(['high', 'medium', 'low'] as const).map((key) => counted(key, facts[key])),
    ['our advice', facts.advice, ''],
    ['newest source', 'facts', 'share'],
    ...years.counts.map(([year, count]) => counted(year, count)),
    counted('undated', years.undated),
    counted('none', years.without),
  ];
  return rows.map(printed).join('\n');
}

function printed([name, first, second]: Row): string {
  return `${name.padEnd(16)}${String(first).padStart(9)}${String(second).padStart(9)}`;
}

function inLanguage(catalogue: Catalogue, locale: (typeof LOCALES)[number]): number {
  return catalogue.guides.filter(({ heads }) => heads[locale] !== undefined).length;
}
