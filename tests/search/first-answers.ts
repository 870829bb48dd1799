import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { readFirstFile } from '../../src/search/local-files.ts';
import { firstData } from '../../src/search/local-search.ts';
import { offersFor } from '../../src/search/offers.ts';
import { understandWholly } from '../../src/search/understand.ts';
import { searchFirstPath } from '../../src/urls.ts';
import type { BuiltSite } from './node-host.ts';
import { keysOf } from './our-search.ts';

/**
 * What is answered from the first file, before anything else is there.
 *
 * @returns a function that answers with articles, or with undefined where more has to be waited for
 */
export function firstAnswers({
  folder,
}: BuiltSite): (query: string, on: Locale) => readonly string[] | undefined {
  const data = firstData(readFirstFile(readFileSync(join(folder, searchFirstPath()), 'utf8')));
  return (query, on) => {
    const understanding = understandWholly(query, data);
    return understanding && keysOf(offersFor(understanding, data, {}, on).results);
  };
}
