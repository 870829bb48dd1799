import type { Locale } from '../i18n/locales.ts';
import type { SearchData } from './data.ts';
import { makeLexicon } from './lexicon.ts';
import { type First, readRestFile, type Whole } from './local-files.ts';
import { mendSlips } from './mend.ts';
import { makeVocabulary } from './vocabulary.ts';

/**
 * Everything that follows the first file, put together, as far as it could be had. Only with the second file
 * can a word be called unknown, or a slip.
 *
 * @param rest the text of the second file, where it could be had
 * @param known the words of the languages that could be had
 */
export function completed(
  core: SearchData,
  first: First,
  rest: string | undefined,
  known: readonly { readonly locale: Locale; readonly words: readonly string[] }[],
): SearchData {
  const whole = rest === undefined ? undefined : wholeOf(rest, first);
  return {
    ...core,
    ...(whole && {
      lexicon: makeLexicon(whole.wording.concepts, whole.wording.words),
      names: whole.names,
      // Without the rarer words of the second file these would be taken for slips.
      mend: mendSlips,
    }),
    vocabularies: known.map(({ locale, words }) => makeVocabulary(locale, words)),
  };
}

/** A file that does not go with the first one is as good as none. */
function wholeOf(rest: string, first: First): Whole | undefined {
  try {
    return readRestFile(rest, first);
  } catch {
    return undefined;
  }
}
