import { LOCALES } from '../i18n/locales.ts';
import { dateWords } from '../site/plan/date-words.ts';

const MODULE = /\/ui\/plan\/dates\/date-words\.client\.ts(?:\?(?!.*\bof=)|$)/;
/** `whole-scripts.ts` may have asked for a copy. */
const OF_A_LANGUAGE = /\/ui\/plan\/dates\/date-words\.client\.ts\?(?:.*&)?of=([\w-]+)/;

/**
 * Gives the script of the dates its words, each language in a file of its own that only its readers fetch. In the HTML
 * of each plan they took 300 of the 18,000 bytes that one may cost.
 */
export function dateWordsByLanguage() {
  return {
    name: 'sortie:date-words',
    enforce: 'pre' as const,
    load(id: string): string | undefined {
      const locale = LOCALES.find((each) => each === OF_A_LANGUAGE.exec(id)?.[1]);
      if (locale) return `export default ${JSON.stringify(dateWords(locale))};`;
      if (!MODULE.test(id)) return undefined;
      const files = LOCALES.map(
        (each) =>
          `${each}: () => import(${JSON.stringify(`${id}${id.includes('?') ? '&' : '?'}of=${each}`)})`,
      );
      return `export const DATE_WORDS = { ${files.join(', ')} };`;
    },
  };
}
