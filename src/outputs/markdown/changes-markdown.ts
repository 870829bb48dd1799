import type { Catalogue } from '../../catalogue/model.ts';
import type { Change } from '../../catalogue/schemas/changes.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import { toText } from '../../documents/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { type ChangeView, changesByMonth, changeView } from '../../site/changes/changes.ts';
import { concerned } from '../../site/changes/concerned.ts';
import { viewContext } from '../../site/context.ts';
import { changePath, changesPath, markdownPath } from '../../urls.ts';
import { changeMessage } from '../changes/message.ts';
import {
  absolute,
  type DocumentContext,
  documentContext,
  paragraph,
  runs,
  words,
} from '../documents/lines.ts';
import { sourceBlocks } from '../documents/plan-sections.ts';

/** What changed, by month, each with its day and its address, as Markdown. @param site where the site is published */
export function changesMarkdown(catalogue: Catalogue, locale: Locale, site: URL): string {
  const context = viewContext(catalogue, locale, plainTypography);
  const document = documentContext(context, changesPath(locale), site);
  const { t } = context;
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: t('links.changes.title') },
    paragraph(words(t('links.changes.lead'))),
    ...changesByMonth(context).flatMap(({ name, changes }): readonly Block[] => [
      { kind: 'heading', level: 2, text: name },
      {
        kind: 'list',
        items: changes.map(
          ({ title, kit, ...change }): Line => [
            { kind: 'link', text: title, href: absolute(document, kit.href) },
            words(` (${meta(change)})`),
          ],
        ),
      },
    ]),
  ];
  return `${blocksMarkdown(blocks)}\n`;
}

/** One change with the codes it concerns and the text to send, as Markdown. @param site where the site is published */
export function changeMarkdown(change: Change, catalogue: Catalogue, locale: Locale, site: URL): string {
  const context = viewContext(catalogue, locale, plainTypography);
  const document = documentContext(context, changePath(locale, change.id), site);
  const { t } = context;
  const view = changeView(change, context);
  const link = (text: string, href: string): Line[number] => ({
    kind: 'link',
    text,
    href: absolute(document, href),
  });
  const codes = concerned(catalogue, change.id).map(
    ({ code, permanent, in: versions }): Line => [
      words(`${code}: `),
      link(versions[locale].title, permanent),
    ],
  );
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: view.title },
    paragraph(words(`${meta(view)}.`)),
    paragraph(...runs(view.text, document)),
    ...labelBlocks(view, document),
    ...listed(
      t('links.changes.touches'),
      view.touches.map(({ text, href }) => [link(text, href)]),
    ),
    { kind: 'heading', level: 2, text: t('links.changes.send') },
    { kind: 'verbatim', text: toText([changeMessage(change, catalogue, locale, site)]) },
    ...listed(t('links.changes.codes'), codes),
    ...(view.sources.length > 0
      ? [{ kind: 'heading', level: 2, text: t('plan.section.sources') } as const]
      : []),
    ...sourceBlocks(view.sources, document),
  ];
  return `${blocksMarkdown(blocks)}\n`;
}

/** Addresses of the Markdown of what changed, in one language. */
export function changesTwinPaths({ changes }: Catalogue, locale: Locale): readonly string[] {
  return [changesPath(locale), ...changes.map(({ id }) => changePath(locale, id))].map(markdownPath);
}

const meta = ({ on, kindName, since }: Pick<ChangeView, 'on' | 'kindName' | 'since'>): string =>
  [on.text, kindName, ...(since ? [since] : [])].join(' · ');

function listed(title: string, items: readonly Line[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', items },
      ];
}

/** The words of a label before and now. */
function labelBlocks({ words: labels }: ChangeView, document: DocumentContext): readonly Block[] {
  if (!labels) return [];
  const { t } = document;
  const before = labels.before.flatMap((label, index) => [
    ...(index === 0 ? [] : [words(', ')]),
    ...runs([label], document),
  ]);
  const row = (name: string, line: Line): Line => [words(t('desk.reply.item', { name, text: '' })), ...line];
  return [
    {
      kind: 'list',
      items: [
        row(t('links.changes.before'), before),
        row(t('links.changes.now'), runs([labels.now], document)),
      ],
    },
  ];
}
