import type { Translate } from '../../i18n/translate.ts';
import type { OptionRow } from '../../site/types.ts';
import type { FilterStrings } from './FilteredAnswers.tsx';

/** More answers than this are a list to search and no longer a list to read. */
const LONG = 9;

/** Whether a question's answers deserve a filter. */
export function isLong(answers: readonly OptionRow[]): boolean {
  return answers.filter(({ escape }) => !escape).length > LONG;
}

/** The filter's words in one language, resolved here because messages do not travel to the browser. */
export function filterStrings(t: Translate, answers: number): FilterStrings {
  return {
    label: t('wizard.filter.label'),
    counts: Array.from({ length: answers + 1 }, (_, count) => t('wizard.filter.count', { count })),
    none: t('wizard.filter.none', { query: '{query}' }),
  };
}
