import type {
  Catalogue,
  Guide,
  Product,
  ProductVariant,
  Provider,
  Route,
} from '../../../src/catalogue/model.ts';
import type { Localized } from '../../../src/catalogue/schemas/primitives.ts';
import type { Value } from '../../../src/catalogue/schemas/provider.ts';
import { NO_SEARCH_WORDS } from '../../../src/catalogue/schemas/search-words.ts';
import type { Family } from '../../../src/catalogue/schemas/site.ts';

/** Builders of small catalogues by hand: each fills in what a test does not care about. */

export const STATED: { sources: string[]; confidence: 'high'; advice: boolean } = {
  sources: ['DOC'],
  confidence: 'high',
  advice: false,
};

/** The same words in both languages, told apart by their language. */
export function text(en: string, fr = `${en} (fr)`): Localized {
  return { en, fr };
}

/** Every field, so that exchanging one for another kind leaves nothing of the first. */
export function route(id: Route['id'], fields: Partial<Route> = {}): Route {
  return {
    id,
    code: 'bavo',
    channel: 'portal',
    ends: { kind: 'end-of-term' },
    askBy: { kind: 'any-time' },
    undo: { kind: 'unpublished', ...STATED },
    data: 'erased',
    refund: 'none',
    confirmation: { proof: text('The line says so.'), email: 'none-mentioned', emails: [], ...STATED },
    after: { stages: [], final: 'erased' },
    support: 'desk',
    checks: [],
    warnings: [],
    dependants: [],
    unpublished: [],
    sources: ['DOC'],
    confidence: 'high',
    ...fields,
  };
}

export function variant(id: string | null, routes: readonly Route[]): ProductVariant {
  return { id, name: text(id ?? 'only'), phrase: text(`the ${id ?? 'only'} one`), routes };
}

/** A product without variants. */
export function product(
  id: string,
  family: string,
  routes: readonly Route[],
  fields: Partial<Product> = {},
): Product {
  return {
    id,
    provider: '',
    family,
    alsoUnder: [],
    order: 50,
    name: text(id),
    phrase: text(`a ${id}`),
    hint: text(`What a ${id} is`),
    aliases: { en: [], fr: [] },
    formerly: { en: [], fr: [] },
    marks: [],
    standsFor: [],
    warnings: [],
    dependants: [],
    checks: [],
    unpublished: [],
    checked: '2026-11-22',
    variants: [{ ...variant(null, routes), name: text(id), phrase: text(`a ${id}`) }],
    ...fields,
  };
}

export function productWithVariants(
  id: string,
  family: string,
  variants: readonly ProductVariant[],
  fields: Partial<Product> = {},
): Product {
  return product(id, family, [], { variants, variantQuestion: text(`Which ${id}?`), ...fields });
}

export function provider(id: string, products: readonly Product[], fields: Partial<Provider> = {}): Provider {
  return {
    id,
    name: id,
    order: 50,
    familyHints: {},
    website: `https://${id}.example`,
    summary: text(`How ${id} does it`),
    portal: { name: text(`the ${id} portal`), open: text('Open the portal') },
    regions: [],
    support: [{ id: 'desk', name: text('Support'), action: text('Write to support'), ...STATED }],
    rules: [],
    buttonMissing: [],
    unpublished: [],
    checked: '2026-11-22',
    values: new Map(),
    screens: new Map(),
    labels: new Map(),
    procedures: new Map(),
    checks: new Map(),
    warnings: new Map(),
    dependants: new Map(),
    emails: new Map(),
    notCovered: [],
    products: products.map((each) => ({ ...each, provider: id })),
    ...fields,
  };
}

export function family(id: string, kind: Family['kind'] = 'product'): Family {
  return { id, kind, icon: 'other', name: text(id), hint: text(`What ${id} is`) };
}

export function catalogue(
  families: readonly Family[],
  providers: readonly Provider[],
  guides: readonly Guide[] = [],
): Catalogue {
  return {
    families,
    providers,
    guides,
    sources: new Map([
      [
        'DOC',
        { title: 'How to cancel', lang: 'en', publisher: 'Acme', date: '2026-01-19', kind: 'provider-guide' },
      ],
    ]),
    glossary: [],
    asks: [],
    search: NO_SEARCH_WORDS,
    warnings: new Map(),
    situations: new Map(),
    intents: [],
    letters: new Map(),
    blanks: new Map(),
    changes: [],
    moved: [],
    removed: [],
    jurisdictions: [],
  };
}

export function duration(
  amount: number,
  unit: Extract<Value, { kind: 'duration' }>['unit'],
  fields: Partial<Extract<Value, { kind: 'duration' }>> = {},
): Extract<Value, { kind: 'duration' }> {
  return { kind: 'duration', amount, unit, qualifier: 'exact', ...STATED, ...fields };
}
