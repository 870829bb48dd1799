import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import type { ViewContext } from '../../site/context.ts';
import type { LawRights, LawView, RightView, RungView } from '../../site/rights/types.ts';
import type { RichText } from '../../site/types.ts';
import { rightsPath } from '../../urls.ts';
import {
  absolute,
  type DocumentContext,
  documentContext,
  inBrackets,
  paragraph,
  runs,
  strong,
  words,
} from '../documents/lines.ts';
import { sourceBlocks } from '../documents/plan-sections.ts';

/**
 * All laws with the titles of what they give, or one law whole, as Markdown.
 *
 * @param law left out for the list of all
 * @param site where the site is published
 */
export function rightsMarkdown(
  laws: readonly LawView[],
  context: ViewContext,
  site: URL,
  law?: LawView,
): string {
  const { t, locale } = context;
  const document = documentContext(context, rightsPath(locale, law?.id), site);
  const title = law ? t('rights.of.title', { law: law.law }) : t('rights.title');
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: title },
    paragraph(words(t(law ? 'rights.of.lead' : 'rights.lead'))),
    paragraph(strong(`${t('rights.note.title')}.`), words(` ${t('rights.note.text')}`)),
    ...(law ? lawBlocks(law, document) : laws.flatMap((each) => titles(each, document))),
  ];
  return `${blocksMarkdown(blocks)}\n`;
}

/** What a law gives, title by title, each with its address. */
function titles({ law, topics }: LawView, document: DocumentContext): readonly Block[] {
  const items = topics.flatMap(({ rights }) =>
    rights.map(
      ({ title, href, limit }): Line => [
        { kind: 'link', text: title, href: absolute(document, href) },
        ...inBrackets(limit ? document.t('rights.limit') : undefined),
      ],
    ),
  );
  return [
    { kind: 'heading', level: 2, text: law },
    { kind: 'list', items },
  ];
}

function lawBlocks({ topics, ladder, sources }: LawView, document: DocumentContext): readonly Block[] {
  const { t } = document;
  return [
    ...topics.flatMap(({ title, rights }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...rights.flatMap((right) => rightBlocks(right, document)),
    ]),
    { kind: 'heading', level: 2, text: t('rights.ladder.title') },
    { kind: 'steps', items: ladder.map((rung) => rungLine(rung, document)) },
    { kind: 'heading', level: 2, text: t('plan.section.sources') },
    ...sourceBlocks(sources, document),
  ];
}

/** What one law says of one topic, under its name: for whom, if what, how sure. */
export function lawRightsBlocks({ law, rights }: LawRights, document: DocumentContext): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: law },
    { kind: 'list', items: rights.map((right) => rightLine(right, document)) },
  ];
}

function rightLine(
  { title, text, href, limit, rows, unverified }: RightView,
  document: DocumentContext,
): Line {
  const { t } = document;
  return [
    { kind: 'link', text: limit ? `${title} (${t('rights.limit')})` : title, href: absolute(document, href) },
    words('. '),
    ...runs(text, document),
    ...rows.map(({ name, text: row }) =>
      words(` ${t('desk.reply.item', { name, text: row })}`.replace(/\.?$/, '.')),
    ),
    ...doubts(unverified, document),
  ];
}

/** What could not be verified, behind the rest of a line. */
function doubts(unverified: readonly RichText[], document: DocumentContext): Line {
  const { t } = document;
  return unverified.flatMap(
    (each): Line => [
      words(` ${t('desk.reply.item', { name: t('rights.name.unverified'), text: '' })}`),
      ...runs(each, document),
    ],
  );
}

function rightBlocks(right: RightView, document: DocumentContext): readonly Block[] {
  const { t } = document;
  const { title, text, limit, rows, labels, quote, unverified } = right;
  const item = (name: string, line: Line): Line => [words(t('desk.reply.item', { name, text: '' })), ...line];
  const plain = (each: RichText): Line => runs(each, document);
  return [
    { kind: 'heading', level: 3, text: limit ? `${title} (${t('rights.limit')})` : title },
    paragraph(...plain(text)),
    {
      kind: 'list',
      items: [
        ...(labels.length > 0
          ? [item(t('rights.name.labels'), [words(labels.map((label) => label.text).join(' · '))])]
          : []),
        ...rows.map(({ name, text: said }) => item(name, [words(said)])),
        ...unverified.map((each) => item(t('rights.name.unverified'), plain(each))),
        ...(quote ? [item(t('rights.name.quote'), [words(quote.text)])] : []),
      ],
    },
  ];
}

export function rungLine(
  { title, text, rows, reliability, unverified }: RungView,
  document: DocumentContext,
): Line {
  return [
    strong(`${title}.`),
    words(' '),
    ...runs(text, document),
    ...rows.flatMap(
      ({ name, text: said }): Line => [
        words(` ${document.t('desk.reply.item', { name, text: '' })}`),
        ...runs(said, document),
      ],
    ),
    ...doubts(unverified, document),
    ...inBrackets(reliability),
  ];
}
