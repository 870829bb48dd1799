import type { Catalogue } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import type { Source } from '../../catalogue/schemas/site.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { ViewContext } from '../context.ts';
import type { SourceView } from '../source-view.ts';

/**
 * Sources as they are listed: those that can be opened first, the newest before older ones. The same document cited
 * under two tags is listed once.
 */
export function sourceViews(
  sources: readonly Source[],
  { catalogue, locale, finish }: Pick<ViewContext, 'catalogue' | 'locale' | 'finish'>,
): readonly SourceView[] {
  const tags = tagsOf(catalogue);
  const views = [...sources].sort(bySight).map(
    (source): SourceView => ({
      id: tags.get(documentOf(source)) ?? '',
      title: source.title,
      lang: source.lang,
      publisher: source.publisher,
      ...(source.date && { date: finish(formatDay(source.date, locale)) }),
      ...(source.url && { href: source.url }),
    }),
  );
  return views.filter((view, index) => views.findIndex(({ id }) => id === view.id) === index);
}

/** What makes two tags one document. */
const documentOf = ({ title, date = '', lang }: Source): string => [title, date, lang].join('\n');

/** A tag as the name of a place in a page: `GH-ovh/manager#23168` has signs that no such name may have. */
const placeOf = (tag: string): string => `source-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** By document, the first tag that it is cited under: its place on the page that lists all of them. */
const tagsOf = oncePer(
  ({ sources }: Catalogue): ReadonlyMap<string, string> =>
    new Map([...sources].reverse().map(([tag, source]) => [documentOf(source), placeOf(tag)])),
);

/** Those of one day, and those without any, stay as they are cited. */
function bySight(one: Source, other: Source): number {
  const opens = Number(other.url !== undefined) - Number(one.url !== undefined);
  return opens || (other.date ?? '').localeCompare(one.date ?? '');
}
