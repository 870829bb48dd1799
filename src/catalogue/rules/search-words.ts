import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { didYouMean, type Finding } from '../finding.ts';
import { isKnown, type Names, type Placed, type RawContent } from '../raw-content.ts';
import { ROUTE_IDS } from '../schemas/route.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { absent, knownIn, providerIds } from './absent.ts';
import { guideIds, productPaths } from './references.ts';
import type { Rule } from './rule.ts';

/** The kinds of `search.yaml` that name concepts, with what one of each is called. */
const KINDS = {
  providers: 'provider',
  families: 'family',
  products: 'product',
  routes: 'route',
} as const satisfies Partial<Record<keyof SearchWords, string>>;
type Kind = keyof typeof KINDS;
type Entry = Readonly<Record<Locale, readonly string[]>>;
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What people say must lead to something that exists, and to one thing only. */
export const searchWords: Rule = (content) => {
  const { search } = content;
  return [
    ...search.flatMap((file) => [...unknownConcepts(content, file), ...shadowed(content, file)]),
    ...claimedTwice(search),
  ];
};

function unknownConcepts(content: RawContent, search: Placed<SearchWords>): Finding[] {
  const guides = guideIds(content);
  const { notCovered } = search.value;
  const valid: Readonly<Record<Kind, Names>> = {
    providers: providerIds(content),
    families: new Set(content.families.map(({ value }) => value.id)),
    products: productPaths(content),
    routes: new Set(ROUTE_IDS),
  };
  return [
    ...KIND_NAMES.flatMap((kind) =>
      Object.keys(search.value[kind]).flatMap((id) => {
        const say = (hint: string): string => `names no ${KINDS[kind]}; ${hint}`;
        const message = absent(knownIn(content), KINDS[kind], id, valid[kind], say);
        return message ? [search.finding([kind, id], message)] : [];
      }),
    ),
    ...(notCovered === undefined || isKnown(content, notCovered, guides)
      ? []
      : [
          search.finding(
            ['notCovered'],
            `"${notCovered}" is no guide; ${didYouMean(notCovered, guides.keys())}`,
          ),
        ]),
  ];
}

/** The same words, written with or without capitals, accents, hyphens and spaces. */
export const sameWords = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s\-'’]/gu, '');

/** Two products may share a word: both are then meant. Anything else must be told apart. */
function claimedTwice(files: readonly Placed<SearchWords>[]): Finding[] {
  const owners = new Map<string, { readonly kind: Kind; readonly id: string }>();
  return KIND_NAMES.flatMap((kind) =>
    files.flatMap((file) =>
      phrasesOf(file, kind).flatMap(({ id, phrase, at }) => {
        const first = owners.get(sameWords(phrase));
        owners.set(sameWords(phrase), first ?? { kind, id });
        const other = first && (first.kind !== kind || first.id !== id);
        return first && other && !(first.kind === 'products' && kind === 'products')
          ? [
              file.finding(
                at,
                `"${phrase}" already stands for the ${KINDS[first.kind]} "${first.id}"; keep it in one place`,
              ),
            ]
          : [];
      }),
    ),
  );
}

function phrasesOf({ value }: Placed<SearchWords>, kind: Kind) {
  return Object.entries<Entry>(value[kind]).flatMap(([id, entry]) =>
    LOCALES.flatMap((locale) =>
      entry[locale].map((phrase, index) => ({ id, phrase, at: [kind, id, locale, index] })),
    ),
  );
}

/** What the catalogue has is never treated as another company's. */
function shadowed(content: RawContent, search: Placed<SearchWords>): Finding[] {
  const ours = new Map(
    content.providers.flatMap(({ id, file, products }) => [
      ...[id, file.value.name].map((name) => [sameWords(name), `the provider "${id}"`] as const),
      ...[...products].flatMap(([product, { value }]) =>
        LOCALES.flatMap((locale) =>
          [value.name[locale], ...value.aliases[locale], ...value.formerly[locale]].map(
            (name) => [sameWords(name), `the product "${id}/${product}"`] as const,
          ),
        ),
      ),
    ]),
  );
  return search.value.elsewhere.flatMap((word, index) => {
    const owner = ours.get(sameWords(word));
    return owner === undefined
      ? []
      : [search.finding(['elsewhere', index], `"${word}" is ${owner} of the catalogue; take it out here`)];
  });
}
