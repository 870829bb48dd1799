import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { didYouMean, type Finding } from '../finding.ts';
import { isKnown, type Placed, type RawContent } from '../raw-content.ts';
import { ROUTE_IDS } from '../schemas/route.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { TOPICS } from '../schemas/site.ts';
import type { Rule } from './rule.ts';

/** The kinds of `search.yaml` that name concepts, with what one of each is called. */
const KINDS = {
  providers: 'provider',
  families: 'family',
  products: 'product',
  topics: 'topic',
  routes: 'route',
  guides: 'guide',
} as const satisfies Partial<Record<keyof SearchWords, string>>;
type Kind = keyof typeof KINDS;
type Entry = Readonly<Record<Locale, readonly string[]>> & { readonly glossary?: readonly string[] };
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What people say must lead to something that exists, and to one thing only. */
export const searchWords: Rule = (content) => {
  const { search } = content;
  if (!search) return [];
  return [...unknownConcepts(content, search), ...unnamed(search), ...claimedTwice(search)];
};

function unknownConcepts(content: RawContent, search: Placed<SearchWords>): Finding[] {
  const valid: Readonly<Record<Kind, readonly string[]>> = {
    providers: content.providers.map(({ id }) => id),
    families: content.families.map(({ value }) => value.id),
    products: content.providers.flatMap(({ id, products }) => [...products.keys()].map((p) => `${id}/${p}`)),
    topics: TOPICS,
    routes: ROUTE_IDS,
    guides: [...new Set(content.guides.map(({ id }) => id))],
  };
  const terms = content.glossary.map(({ value }) => value.id);
  return KIND_NAMES.flatMap((kind) =>
    Object.entries<Entry>(search.value[kind]).flatMap(([id, entry]) => [
      ...(isKnown(content, id, valid[kind])
        ? []
        : [search.finding([kind, id], `names no ${KINDS[kind]}; ${didYouMean(id, valid[kind])}`)]),
      ...(entry.glossary ?? []).flatMap((term, index) =>
        isKnown(content, term, terms)
          ? []
          : [
              search.finding(
                [kind, id, 'glossary', index],
                `"${term}" is not in the glossary; ${didYouMean(term, terms)}`,
              ),
            ],
      ),
    ]),
  );
}

function unnamed(search: Placed<SearchWords>): Finding[] {
  const { topics, routes } = search.value;
  return [
    ...TOPICS.filter((id) => !topics[id]).map((id) => search.finding(['topics'], lacks('topic', id))),
    ...ROUTE_IDS.filter((id) => !routes[id]).map((id) => search.finding(['routes'], lacks('route', id))),
  ];
}

const lacks = (kind: string, id: string): string => `lacks the ${kind} "${id}": search shows its name`;

/** The same words, written with or without capitals, accents, hyphens and spaces. */
const sameWords = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s\-'’]/gu, '');

/** Two products may share a word: both are then meant. Anything else must be told apart. */
function claimedTwice(search: Placed<SearchWords>): Finding[] {
  const owners = new Map<string, { readonly kind: Kind; readonly id: string }>();
  const findings: Finding[] = [];
  for (const kind of KIND_NAMES) {
    for (const [id, entry] of Object.entries<Entry>(search.value[kind])) {
      for (const locale of LOCALES) {
        for (const [index, phrase] of entry[locale].entries()) {
          const first = owners.get(sameWords(phrase));
          owners.set(sameWords(phrase), first ?? { kind, id });
          const other = first && (first.kind !== kind || first.id !== id);
          if (first && other && !(first.kind === 'products' && kind === 'products'))
            findings.push(
              search.finding(
                [kind, id, locale, index],
                `"${phrase}" already stands for the ${KINDS[first.kind]} "${first.id}"; keep it in one place`,
              ),
            );
        }
      }
    }
  }
  return findings;
}
