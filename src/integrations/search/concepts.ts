import type { Catalogue, Product } from '../../catalogue/model.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import { LOCALES, type Locale, perLocale } from '../../i18n/locales.ts';
import type { Concept } from '../../search/lexicon.ts';
import { stopWordIn } from '../../search/stop-words.ts';
import { tokens } from '../../search/tokens.ts';

type Forms = Readonly<Record<Locale, readonly string[]>>;

const NO_FORMS: Forms = perLocale(() => []);

/** What tells a word from another as typed; "MX Plan" and "mxplan" are one. */
const keyOf = (form: string): string =>
  tokens(form)
    .map(({ stem }) => stem)
    .join('');

/** A name as people say it: without what stands in brackets, and without the English "to". */
const spoken = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^to (?=\w)/, '')
    .trim();

/** Every concept of the catalogue with the words for it, the most particular kinds first. */
export function conceptsOf(catalogue: Catalogue): readonly Concept[] {
  const { search } = catalogue;
  return [
    ...catalogue.providers.map(({ id, name }) => {
      const forms = merge(
        perLocale(() => [name, id]),
        search.providers[id],
      );
      return concept(
        'provider',
        id,
        perLocale(() => name),
        forms,
      );
    }),
    ...productConcepts(catalogue),
    ...Object.entries(search.topics).map(([id, { name, glossary, ...forms }]) =>
      concept('topic', id, name, merge(termForms(catalogue, glossary), forms)),
    ),
    ...Object.entries(search.routes).map(([id, { name, glossary, ...forms }]) =>
      concept('route', id, name, merge(termForms(catalogue, glossary), forms)),
    ),
    ...Object.entries(search.guides).map(([id, { name, glossary, ...forms }]) =>
      concept('guide', id, name, merge(termForms(catalogue, glossary), forms)),
    ),
    ...catalogue.families
      .filter(({ kind }) => kind !== 'topic')
      .map(({ id, name }) =>
        concept(
          'family',
          id,
          name,
          merge(
            perLocale((locale) => [name[locale]]),
            search.families[id],
          ),
        ),
      ),
    ...termConcepts(catalogue),
  ];
}

function concept(type: Concept['type'], id: string, name: Localized, forms: Forms): Concept {
  return { type, ids: [id], name, forms: perLocale((locale) => unlike(forms[locale])) };
}

function merge(first: Forms, second: Forms | undefined): Forms {
  return perLocale((locale) => [...first[locale], ...(second?.[locale] ?? [])]);
}

/** The forms that are not merely another spelling of one before. */
function unlike(forms: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = /[*…]/.test(form) ? form : keyOf(form);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The terms of glossary entries: several may stand in one, with commas between. */
function termForms({ glossary }: Catalogue, ids: readonly string[]): Forms {
  const entries = glossary.filter(({ id }) => ids.includes(id));
  return perLocale((locale) => entries.flatMap(({ term }) => termsOf(term[locale])));
}

const termsOf = (term: string): readonly string[] =>
  term
    .replace(/\([^)]*\)/g, '')
    .split(/,| or /)
    .map(spoken)
    // "avoir" is also the commonest of verbs.
    .filter((form) => tokens(form).some(({ folded }) => stopWordIn(folded).length === 0));

function termConcepts(catalogue: Catalogue): readonly Concept[] {
  const { topics, routes, guides } = catalogue.search;
  const used = new Set(
    [topics, routes, guides].flatMap((each) => Object.values(each).flatMap(({ glossary }) => glossary)),
  );
  return catalogue.glossary
    .filter(({ id }) => !used.has(id))
    .map(({ id, term }) => {
      const forms = perLocale((locale) => termsOf(term[locale]));
      return concept(
        'term',
        id,
        perLocale((locale) => forms[locale][0] ?? spoken(term[locale])),
        forms,
      );
    });
}

/**
 * Products by the words for them: "dedicated server" stands for one of each provider, "mailbox" for
 * every product that is one. A name that several have makes their other names common to all of them.
 */
function productConcepts(catalogue: Catalogue): readonly Concept[] {
  const products = catalogue.providers.flatMap((provider) => provider.products);
  const forms = new Map(products.map((product) => [pathOf(product), formsOf(product, catalogue)]));
  const owners = new Map<string, Set<string>>();
  for (const product of products) {
    const alike = products.filter(({ name }) => keyOf(spoken(name.en)) === keyOf(spoken(product.name.en)));
    for (const form of LOCALES.flatMap((locale) => forms.get(pathOf(product))?.[locale] ?? [])) {
      const own = owners.get(keyOf(form)) ?? new Set();
      for (const each of alike) own.add(pathOf(each));
      owners.set(keyOf(form), own);
    }
  }
  const groups = new Map<
    string,
    { readonly ids: readonly string[]; readonly forms: Record<Locale, string[]> }
  >();
  for (const product of products) {
    for (const locale of LOCALES) {
      for (const form of forms.get(pathOf(product))?.[locale] ?? []) {
        const ids = products.map(pathOf).filter((id) => owners.get(keyOf(form))?.has(id));
        const group = groups.get(ids.join(' ')) ?? { ids, forms: perLocale((): string[] => []) };
        group.forms[locale].push(form);
        groups.set(ids.join(' '), group);
      }
    }
  }
  return [...groups.values()].map((group) => ({
    type: 'product',
    ids: group.ids,
    name: nameOf(group, products),
    forms: perLocale((locale) => unlike(group.forms[locale])),
  }));
}

const pathOf = ({ provider, id }: Product): string => `${provider}/${id}`;

function formsOf(product: Product, { search }: Catalogue): Forms {
  const { name, aliases, formerly } = product;
  const own = perLocale((locale) => [spoken(name[locale]), ...aliases[locale], ...formerly[locale]]);
  return merge(own, search.products[pathOf(product)] ?? NO_FORMS);
}

/** The name that all of them have, or else the first word that stands for all of them. */
function nameOf(
  { ids, forms }: { readonly ids: readonly string[]; readonly forms: Forms },
  products: readonly Product[],
): Localized {
  const members = products.filter((product) => ids.includes(pathOf(product)));
  return perLocale((locale) => {
    const names = new Set(members.map(({ name }) => spoken(name[locale])));
    const [only] = names;
    if (only !== undefined && names.size === 1) return only;
    const word = forms[locale][0] ?? LOCALES.flatMap((each) => forms[each])[0] ?? '';
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}
