import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { MoreFile, RestFile, WordsFile } from '../../../src/search/files/index-file.ts';
import { modelOf } from '../../../src/search/files/packed-model.ts';
import { stem } from '../../../src/search/text/tokens.ts';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import { searchFilePath } from '../../../src/urls.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** A word that pages in this language have, and neither names nor examples of what people ask: it is looked for in the text. */
export function rareWord(locale: Locale): string {
  const { files } = JSON.parse(read(searchFilePath(`more-${locale}`))) as MoreFile;
  const { features } = modelOf((files['rest'] as RestFile).model);
  const index = read(searchFilePath(locale));
  const pieces = Object.entries(files).flatMap(([name, file]) =>
    name.startsWith('words-') ? [file as WordsFile] : [],
  );
  const word = pieces
    .flatMap(({ words }) => words[locale].split(' '))
    .find(
      (each) => /^[a-z]{9,}$/.test(each) && !features.has(stem(each)) && !index.includes(each.slice(0, 6)),
    );
  if (word === undefined) throw new Error(`no page in ${locale} has a word of its own`);
  return word;
}
