import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/model.ts';
import { ROUTE_IDS } from '../../catalogue/schemas/route.ts';
import { LOCALES, type PerLocale, perLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { Facets } from '../../search/facets-file.ts';
import type { Concept } from '../../search/lexicon.ts';
import type { Wording } from '../../search/lexicon-file.ts';
import { type FacetsToWrite, writeFirstFile, writeRestFile } from '../../search/local-files.ts';
import { tokens } from '../../search/tokens.ts';
import { namesOf } from './articles.ts';
import { conceptsOf } from './concepts.ts';
import { coreOf } from './core-wording.ts';

/** The small files that understand a query and answer it without a text engine. */
export interface LocalFiles {
  readonly first: string;
  readonly rest: string;
}

export function localFiles(catalogue: Catalogue, facets: Facets): LocalFiles {
  const all = wordingOf(catalogue);
  const core = coreOf(all, commonWords(all, catalogue));
  const toWrite: FacetsToWrite = [facets, titleTemplates()];
  const names = namesOf(catalogue);
  const write = (stamp: string): LocalFiles => ({
    first: writeFirstFile(toWrite, core, stamp),
    rest: writeRestFile(all, core, names, stamp),
  });
  const { first, rest } = write('');
  return write(createHash('sha256').update(first).update(rest).digest('hex').slice(0, 8));
}

function wordingOf(catalogue: Catalogue): Wording {
  const { ignore, keep, untreated, elsewhere } = catalogue.search;
  return {
    concepts: conceptsOf(catalogue),
    words: {
      ignore,
      keep,
      untreated: [...new Set(LOCALES.flatMap((locale) => untreated[locale]))],
      elsewhere,
    },
  };
}

const NAMED: readonly Concept['type'][] = ['provider', 'product', 'family', 'topic', 'route'];

/** Longer names explain more than they name: nobody types "Any other service listed in My Services". */
const WORDS_OF_A_NAME = 4;

/** The names of everything, and what the editors say people type most. */
function commonWords({ concepts }: Wording, { search }: Catalogue): readonly string[] {
  return LOCALES.flatMap((locale) => [
    ...concepts
      .filter(({ type }) => NAMED.includes(type))
      .map(({ name }) => name[locale])
      .filter((name) => name.split(/\s+/).length <= WORDS_OF_A_NAME),
    ...concepts.filter(({ type }) => type === 'provider').flatMap(({ forms }) => forms[locale]),
    ...search.common[locale],
  ]);
}

/** The titles of plans as they are composed, with a hole for what is left. */
const titleTemplates = (): ReadonlyMap<string, PerLocale<string>> =>
  new Map(
    ROUTE_IDS.map((id) => [
      id,
      perLocale((locale) => translator(locale)(`facts.title.${id}`, { phrase: '{}' })),
    ]),
  );

/** The different words of texts, folded and sorted; no numbers, and nothing shorter than two letters. */
export function vocabularyOf(texts: Iterable<string>): readonly string[] {
  // Most words stand on many pages: each is taken apart once.
  const parts = new Set<string>();
  for (const text of texts) for (const part of text.match(/\S+/g) ?? []) parts.add(part);
  const words = new Set<string>();
  for (const part of parts) {
    for (const { folded } of tokens(part)) if (/^\p{L}{2,}$/u.test(folded)) words.add(folded);
  }
  return [...words].sort();
}
