import { LOCALES, type Locale, otherLocales } from '../../i18n/locales.ts';
import type { IndexFile, ProviderFile, WordsFile } from '../files/index-file.ts';
import { dataInSteps, type Loaded } from '../files/read-index.ts';
import type { SiteFiles } from '../files/site-files.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { mendSlips } from '../understanding/mend.ts';
import type { SearchData } from '../understanding/search-data.ts';
import { everyProviderApart, providersApart } from './providers-apart.ts';

/** What was put together, by the pieces and providers that it is made of. */
export type Made = Map<string, SearchData>;

/**
 * Everything that a query needs beyond the index of the reader's language, as far as it can be had. Fetched when the
 * index does not account for a query.
 *
 * @param head the index of the reader's language
 * @param made kept between queries of one page
 * @param pause lets the page do what waits, between one step and the next
 */
export async function loadData(
  query: string,
  reader: Locale,
  head: IndexFile,
  files: SiteFiles,
  made: Made,
  pause?: () => Promise<unknown>,
): Promise<SearchData> {
  const typed = tokens(query);
  const isOfThis = <File extends { readonly stamp: string }>(file: File | undefined): file is File =>
    file?.stamp === head.stamp;
  const numbers = piecesFor(typed, head.pieces);
  const [rest, others, words] = await Promise.all([
    had(files.rest()),
    Promise.all(
      otherLocales(reader).map(async (locale) => ({ locale, index: await had(files.index(locale)) })),
    ),
    Promise.all(numbers.map((number) => had(files.words(number)))),
  ]);
  const pieces = words.filter<WordsFile>(isOfThis);
  const loaded = [{ locale: reader, index: head }, ...others].flatMap(
    ({ locale, index }): readonly Loaded[] => (isOfThis(index) ? [{ locale, index, apart: [] }] : []),
  );
  const whole = isOfThis(rest) && pieces.length === numbers.length && loaded.length === LOCALES.length;
  const assembled = async (all: readonly Loaded[], apart: readonly string[]): Promise<SearchData> => {
    const key = [numbers, apart].join(';');
    const isWhole = whole && all.every((each) => each.apart.length === apart.length);
    const mend = isWhole ? mendSlips : undefined;
    const data =
      made.get(key) ??
      (await inSteps(dataInSteps(all, isOfThis(rest) ? rest : undefined, pieces, mend), pause));
    // What is missing now may be there later.
    if (isWhole) made.set(key, data);
    return data;
  };
  // Before the words of the pages are there nobody waits for more.
  const every = pieces.length > 0 ? everyProviderApart(head) : undefined;
  const apart = every ?? providersApart(query, await assembled(loaded, []), head, pieces);
  if (apart.length === 0) return assembled(loaded, []);
  const more = loaded.map(async (each): Promise<Loaded> => {
    const read = await Promise.all(apart.map((provider) => had(files.provider(each.locale, provider))));
    return { ...each, apart: read.filter<ProviderFile>(isOfThis) };
  });
  return assembled(await Promise.all(more), apart);
}

/** Goes through all the steps. */
async function inSteps<T>(steps: Generator<undefined, T>, pause?: () => Promise<unknown>): Promise<T> {
  for (;;) {
    await pause?.();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What cannot be had is left out: worse answers are better than none. */
const had = <T>(file: Promise<T>): Promise<T | undefined> => file.catch(() => undefined);

/** The pieces that hold words like these. */
function piecesFor(typed: readonly Token[], pieces: IndexFile['pieces']): readonly number[] {
  const numbers = typed.map(({ folded }) => pieces.findLastIndex((first) => first <= folded));
  return [...new Set(numbers.map((number) => Math.max(0, number)))]
    .filter((number) => number < pieces.length)
    .sort((a, b) => a - b);
}
