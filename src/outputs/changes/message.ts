import { type Catalogue, findProvider, type Provider } from '../../catalogue/model.ts';
import type { Change } from '../../catalogue/schemas/changes.ts';
import type { Block, Line, Passage } from '../../documents/model.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { typographyForPasting } from '../../i18n/typography.ts';
import { type ChangeView, changeView } from '../../site/changes/changes.ts';
import { viewContext } from '../../site/context.ts';
import {
  address,
  type DocumentContext,
  documentContext,
  paragraph,
  runs,
  words,
} from '../documents/lines.ts';

/** Stand for labels while the sentence around them is translated. */
const BEFORE = '\u0001';
const NOW = '\u0002';

/**
 * What an agent sends about a change, in whole sentences: what is new, what a label was and is, since when, and where
 * to read on. Without greeting and signature, like replies.
 *
 * @param site where the site is published
 */
export function changeMessage(change: Change, catalogue: Catalogue, locale: Locale, site: URL): Passage {
  const context = viewContext(catalogue, locale, typographyForPasting);
  const view = changeView(change, context);
  const document = documentContext(context, view.kit.href, site);
  const { t } = context;
  const blocks: readonly Block[] = [
    paragraph(words(t('links.changes.send.opening', { title: view.title }))),
    paragraph(...runs(view.text, document)),
    paragraph(
      ...labels(view.words, document),
      words(since(change, findProvider(catalogue, change.provider), locale, document)),
    ),
    paragraph(...address(t('links.changes.send.link'), view.kit.href, document)),
    paragraph(words(t('desk.short.close'))),
  ];
  return { lang: locale, blocks };
}

/** What the label was and what it is, where it has other words now. */
function labels(labelWords: ChangeView['words'], document: DocumentContext): Line {
  if (!labelWords) return [];
  const { t } = document;
  const before = labelWords.before.flatMap((label, index) => [
    ...(index === 0 ? [] : [words(` ${t('links.changes.send.or')} `)]),
    ...runs([label], document),
  ]);
  const now = runs([labelWords.now], document);
  // The marks are kept as pieces of their own.
  const pieces = t('links.changes.send.was', { before: BEFORE, now: NOW }).split(
    new RegExp(`(${BEFORE}|${NOW})`),
  );
  return [
    ...pieces.flatMap((piece) => (piece === BEFORE ? before : piece === NOW ? now : [words(piece)])),
    words(' '),
  ];
}

/** Since when the provider's documents say so; where they do not tell, since when this site does, or has what is new. */
function since(
  change: Change,
  provider: Provider | undefined,
  locale: Locale,
  { t }: DocumentContext,
): string {
  return change.since && provider
    ? t('links.changes.send.since', {
        provider: provider.name,
        date: formatDay(change.since, locale),
      })
    : t(change.kind === 'page' ? 'links.changes.send.there' : 'links.changes.send.said', {
        date: formatDay(change.on, locale),
      });
}
