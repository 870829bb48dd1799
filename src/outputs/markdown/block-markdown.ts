import type { GuideComponent } from '../../catalogue/guide-components.ts';
import { blocksMarkdown, lineMarkdown, tableMarkdown } from '../../documents/markdown.ts';
import type { Line } from '../../documents/model.ts';
import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';
import {
  besideRuns,
  type DocumentContext,
  emailBlocks,
  letterBlocks,
  paragraph,
  runs,
  statement,
  stepBlocks,
  strong,
  words,
} from '../documents/lines.ts';
import { checkBlocks, dateBlocks, list, supportBlocks } from '../documents/plan-sections.ts';
import { warningLine } from '../documents/warning-lines.ts';
import { lawRightsBlocks, rungLine } from './rights-markdown.ts';

/** A component of a guide, in place. */
export interface PlacedBlock {
  /** The value of a prop; the content check has made sure that it is there. */
  readonly prop: (name: string) => string;
  /** What stands between its tags, as finished Markdown. */
  readonly inner: string;
  readonly blocks: GuideBlocks;
  readonly document: DocumentContext;
}

type Rendering = (block: PlacedBlock) => string;

/** What each component of guides is in Markdown; the type checker misses none. */
export const BLOCK_MARKDOWN: Readonly<Record<GuideComponent, Rendering>> = {
  Label: ({ prop, blocks, document }) => lineMarkdown(runs([blocks.label(prop('id'))], document)),
  Value: ({ prop, blocks }) => blocks.value(prop('id')),
  Way({ prop, blocks, document }) {
    const { title, procedure } = blocks.plan(prop('plan'));
    const count = procedure?.steps.length ?? 0;
    const kind = document.t(count > 0 ? 'plan.way.steps' : 'plan.way', { count });
    const way = place(title, blocks.planHref(prop('plan')), document);
    return blocksMarkdown([
      paragraph(strong(document.t('desk.reply.item', { name: kind, text: '' }).trimEnd()), words(' '), way),
    ]);
  },
  Procedure: ({ prop, blocks, document }) =>
    blocksMarkdown(stepBlocks(blocks.procedure(prop('id')), document)),
  Warning: ({ prop, blocks, document }) => lineMarkdown(warningLine(blocks.warning(prop('id')), document)),
  Checks: ({ prop, blocks, document }) =>
    blocksMarkdown(checkBlocks(blocks.plan(prop('plan')).checks, document)),
  LifeCycle: ({ prop, blocks, document }) =>
    blocksMarkdown(dateBlocks({ stations: blocks.lifeCycle(prop('plan')) }, document)),
  Delays: ({ prop, blocks, document }) =>
    tableMarkdown(
      [[words(document.t('plan.delays.product'))], [words(document.t('plan.delays.delay'))]],
      blocks
        .delays(prop('provider'))
        .map(({ product, delay }) => [[place(product.text, product.href, document)], [words(delay)]]),
    ),
  Email: ({ prop, blocks, document }) => blocksMarkdown(emailBlocks(blocks.emails(prop('id')), document)),
  Emails: ({ prop, blocks, document }) =>
    blocksMarkdown(emailBlocks(blocks.emails(prop('provider')), document)),
  NotCovered: ({ prop, blocks, document }) =>
    blocksMarkdown(
      list(
        blocks
          .notCovered(prop('provider'))
          .map(({ name, text, reliability }) => statement(name, text, document, reliability)),
      ),
    ),
  Rule({ prop, blocks, document }) {
    const { title, text, reliability, beside } = blocks.rule(prop('id'));
    return blocksMarkdown([
      paragraph(...statement(title, text, document, reliability), ...besideRuns(beside, document)),
    ]);
  },
  Support: ({ prop, blocks, document }) =>
    blocksMarkdown(supportBlocks(blocks.support(prop('id')), document)),
  Letter: ({ prop, blocks, document }) => blocksMarkdown(letterBlocks(blocks.letter(prop('id')), document)),
  SecondChance: ({ blocks, document }) =>
    [
      document.t('rights.chance.lead'),
      tableMarkdown(
        (['what', 'period', 'right'] as const).map((name) => [words(document.t(`rights.chance.${name}`))]),
        blocks
          .chances()
          .map(({ what, period, from, text, right, certainty }) => [
            [strong(what)],
            [words(`${period} (${from})`)],
            [
              place(right.text, right.href, document),
              words('. '),
              ...runs(text, document),
              words(` ${certainty}`),
            ],
          ]),
      ),
    ].join('\n\n'),
  NameLives: ({ blocks, document }) =>
    blocksMarkdown(
      blocks
        .nameLives()
        .flatMap(({ endings, stations, rights }) => [
          paragraph(
            strong(endings),
            ...rights.flatMap(({ text, href }) => [words(' · '), place(text, href, document)]),
          ),
          ...dateBlocks({ stations }, document),
        ]),
    ),
  Ladder: ({ prop, blocks, document }) =>
    blocksMarkdown([
      { kind: 'steps', items: blocks.ladder(prop('law')).map((rung) => rungLine(rung, document)) },
    ]),
  Rights: ({ prop, blocks, document }) =>
    blocksMarkdown(blocks.rights(prop('topic')).flatMap((each) => lawRightsBlocks(each, document))),
  // A text has no folds.
  Folded: () => '',
  Note({ prop, inner, document }) {
    const title = lineMarkdown([strong(`${document.t('facts.tag.note')}. ${prop('title')}.`)]);
    return `${title}\n\n${inner.trim()}`.replace(/^/gm, '> ').replace(/ +$/gm, '');
  },
};

function place(text: string, href: string, document: DocumentContext): Line[number] {
  return { kind: 'link', text: text, href: new URL(href, document.page).href };
}
