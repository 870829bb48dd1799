import type { Source } from '../../catalogue/schemas/site.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Words } from '../context.ts';
import type { SourceView } from '../types.ts';

/**
 * Sources as they are listed: those that can be opened first, the newest before older ones. The same document cited
 * under two tags is listed once.
 */
export function sourceViews(sources: readonly Source[], { locale, finish }: Words): readonly SourceView[] {
  const views = [...sources].sort(bySight).map(
    (source): SourceView => ({
      title: source.title,
      lang: source.lang,
      publisher: source.publisher,
      ...(source.date && { date: finish(formatDay(source.date, locale)) }),
      ...(source.url && { href: source.url }),
    }),
  );
  return views.filter(
    (view, index) =>
      views.findIndex(
        ({ title, date, lang }) => title === view.title && date === view.date && lang === view.lang,
      ) === index,
  );
}

/** Those of one day, and those without any, stay as they are cited. */
function bySight(one: Source, other: Source): number {
  const opens = Number(other.url !== undefined) - Number(one.url !== undefined);
  return opens || (other.date ?? '').localeCompare(one.date ?? '');
}
