import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding as ContentFinding } from '../../catalogue/finding.ts';
import { readYaml } from '../../catalogue/read/yaml-file.ts';
import { refusedWords } from '../../catalogue/refused-words.ts';
import { NO_TERMS, termsFile } from '../../catalogue/schemas/terms.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Check, Finding } from './finding.ts';

/** The interface's own words follow the list of terms too; those of the content are checked with the content. */
export const terms: Check = {
  name: 'terms',
  find: async (root) => {
    const unreadable: ContentFinding[] = [];
    const list =
      readYaml({ root, findings: unreadable, parsed: new Map() }, join(root, 'content/terms.yaml'), termsFile)
        ?.data ?? NO_TERMS;
    return LOCALES.flatMap((locale) => {
      const folder = `src/i18n/messages/${locale}`;
      return readdirSync(join(root, folder)).flatMap((name): readonly Finding[] => {
        const file = `${folder}/${name}`;
        const source = readFileSync(join(root, file), 'utf8');
        return refusedWords(source, list[locale]).map(({ index, message }) => ({
          file,
          line: source.slice(0, index).split('\n').length,
          message,
        }));
      });
    });
  },
};
