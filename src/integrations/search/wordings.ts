import type { Catalogue, Product } from '../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { stopWordIn } from '../../search/text/stop-words.ts';
import { said, tokens } from '../../search/text/tokens.ts';
import type { Wording } from '../../search/understanding/lexicon.ts';

/** What tells a form from another as typed; "MX Plan" and "mxplan" are one. */
const keyOf = (form: string): string =>
  tokens(form)
    .map(({ stem }) => stem)
    .join('');

/** A name as people say it: without what stands in brackets, and without the English "to". */
export const spoken = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^to (?=\w)/, '')
    .trim();

/** The forms that are not merely another spelling of one before, as the lexicon wants them. */
function unlike(forms: readonly string[]): readonly string[] {
  const seen = new Set<string>(['']);
  return forms
    .filter((form) => {
      const key = keyOf(form);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .map(said);
}

/** What the catalogue has beside products, with the words for it in one language. */
export function wordingsOf(catalogue: Catalogue, locale: Locale): readonly Wording[] {
  const { search, providers, families, glossary } = catalogue;
  const wording = (type: Wording['type'], id: string, name: string, forms: readonly string[]): Wording => ({
    type,
    id,
    locale,
    name,
    forms: unlike(forms),
  });
  return [
    ...providers.map(({ id, name }) =>
      wording('provider', id, name, [name, id, ...(search.providers[id]?.[locale] ?? [])]),
    ),
    ...providers.flatMap((provider) =>
      provider.notCovered.map(({ id, name, aliases }) =>
        wording('uncovered', `${provider.id}/${id}`, spoken(name[locale]), [
          ...name[locale].split(',').map(spoken),
          ...aliases[locale],
        ]),
      ),
    ),
    ...Object.entries(search.routes).map(([id, words]) =>
      wording('route', id, words.name[locale], words[locale]),
    ),
    ...families
      .filter(({ kind }) => kind !== 'topic')
      .map(({ id, name }) =>
        wording('family', id, name[locale], [name[locale], ...(search.families[id]?.[locale] ?? [])]),
      ),
    ...glossary.map(({ id, term }) => {
      const forms = termsOf(term[locale]);
      return wording('term', id, forms[0] ?? spoken(term[locale]), forms);
    }),
    ...search.elsewhere.map((name) => wording('elsewhere', name, name, [name])),
  ];
}

/** The terms of a glossary entry: several may stand in one, with commas between. */
const termsOf = (term: string): readonly string[] =>
  term
    .replace(/\([^)]*\)/g, '')
    .split(/,| or /)
    .map(spoken)
    // "avoir" is also the commonest of verbs.
    .filter((form) => tokens(form).some(({ folded }) => stopWordIn(folded).length === 0));

/** `provider/product`. */
export const pathOf = ({ provider, id }: Product): string => `${provider}/${id}`;

/** What every product is called in one language, and the everyday words that may mean it. */
export interface ProductForms {
  readonly names: readonly string[];
  readonly loose: readonly string[];
}

/**
 * The words for every product in one language, by its path. Products of one name, of several providers, have all
 * words in common: "dedicated server" stands for one of each.
 */
export function productForms(catalogue: Catalogue, locale: Locale): ReadonlyMap<string, ProductForms> {
  const products = catalogue.providers.flatMap((provider) => provider.products);
  const namesOf = ({ name, aliases, formerly }: Product): readonly string[] => [
    spoken(name[locale]),
    ...aliases[locale],
    ...formerly[locale],
  ];
  const looseOf = (product: Product): readonly string[] =>
    catalogue.search.products[pathOf(product)]?.[locale] ?? [];
  const kind = ({ name }: Product): string => keyOf(spoken(name[LOCALES[0]]));
  const shared = new Map(
    [...Map.groupBy(products, kind)].map(([key, group]) => {
      const names = unlike(group.flatMap(namesOf));
      const known = new Set(names.map(keyOf));
      return [
        key,
        { names, loose: unlike(group.flatMap(looseOf)).filter((form) => !known.has(keyOf(form))) },
      ];
    }),
  );
  return new Map(products.map((product) => [pathOf(product), shared.get(kind(product)) ?? NO_FORMS]));
}

const NO_FORMS: ProductForms = { names: [], loose: [] };
