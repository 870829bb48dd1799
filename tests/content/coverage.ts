import type { Catalogue } from '../../src/catalogue/schemas/catalogue.ts';
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

export interface Coverage {
  readonly providers: readonly ProviderRow[];
  readonly facts: Facts;
  /** The same as a table to read. */
  readonly text: string;
}

/** How much the catalogue holds, and how sure it is. */
export function coverage(catalogue: Catalogue): Coverage {
  const providers = catalogue.providers.map(({ name, products }) => ({
    provider: name,
    products: products.length,
    routes: products.flatMap(({ variants }) => variants.flatMap(({ routes }) => routes)).length,
  }));
  const facts = countFacts([...statements(catalogue.providers)]);
  return { providers, facts, text: table(catalogue, providers, facts) };
}

interface Statement {
  readonly confidence: 'high' | 'medium' | 'low';
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

function countFacts(all: readonly Statement[]): Facts {
  const stated = all.filter(({ advice }) => advice !== true);
  const of = (confidence: Statement['confidence']): number =>
    stated.filter((statement) => statement.confidence === confidence).length;
  return {
    all: stated.length,
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    advice: all.length - stated.length,
  };
}

function table(catalogue: Catalogue, providers: readonly ProviderRow[], facts: Facts): string {
  const share = (count: number): string => `${((100 * count) / facts.all).toFixed(1)} %`;
  const sum = (key: 'products' | 'routes'): number => providers.reduce((total, row) => total + row[key], 0);
  const rows: readonly (readonly [string, string | number, string | number])[] = [
    ['', 'products', 'plans'],
    ...providers.map(({ provider, products, routes }) => [provider, products, routes] as const),
    ['together', sum('products'), sum('routes')],
    ['', 'guides', 'of'],
    ...LOCALES.map((locale) => [locale, inLanguage(catalogue, locale), catalogue.guides.length] as const),
    ['', 'facts', 'share'],
    ...(['high', 'medium', 'low'] as const).map((key) => [key, facts[key], share(facts[key])] as const),
    ['our advice', facts.advice, ''],
  ];
  return rows
    .map(
      ([name, first, second]) =>
        `${name.padEnd(16)}${String(first).padStart(9)}${String(second).padStart(9)}`,
    )
    .join('\n');
}

function inLanguage(catalogue: Catalogue, locale: (typeof LOCALES)[number]): number {
  return catalogue.guides.filter(({ heads }) => heads[locale] !== undefined).length;
}
