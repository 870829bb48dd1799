import { FORMAT_LOCALES, type Locale } from '../../i18n/locales.ts';
import { type Parameters, translator } from '../../i18n/translate.ts';
import type { DateWords } from '../../plan/schedule.ts';

const date: Parameters = { date: '{date}' };

/** What the script of the dates says in one language. */
export function dateWords(locale: Locale): DateWords {
  const t = translator(locale);
  const days = (count: number): string => t('plan.dates.undo', { count, days: '{days}' });
  return {
    file: { make: t('plan.dates.file'), lost: t('plan.dates.file.lost') },
    errors: {
      empty: t('plan.dates.error.empty'),
      past: t('plan.dates.error.past'),
      'too-far': t('plan.dates.error.too-far'),
    },
    words: {
      tag: FORMAT_LOCALES[locale],
      today: t('plan.dates.today', date),
      tooLate: t('plan.dates.too-late', date),
      askToday: t('plan.dates.ask-today'),
      askBy: t('plan.dates.ask-by', date),
      undoOnlyToday: t('plan.dates.undo-until.today'),
      undoUntil: t('plan.dates.undo-until', date),
      about: t('plan.dates.about', date),
      past: t('plan.dates.past', date),
      undoDays: { one: days(1), other: days(2) },
      undoToday: t('plan.dates.undo.today'),
      undoOver: t('plan.dates.undo.over'),
    },
  };
}
