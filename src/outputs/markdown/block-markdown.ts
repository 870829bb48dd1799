import type { GuideComponent } from '../../catalogue/guide-components.ts';
import { blocksMarkdown, lineMarkdown, tableMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';
import {
  type DocumentContext,
  emailBlocks,
  inBrackets,
  paragraph,
  runs,
  stepBlocks,
  strong,
  words,
} from '../documents/lines.ts';
import {
  causeBlocks,
  checkBlocks,
  dateBlocks,
  dependantBlocks,
  factBlocks,
  list,
  supportBlocks,
  textBlocks,
  undoBlocks,
  warningBlocks,
  wholeSteps,
} from '../documents/plan-sections.ts';
import { warningLine } from '../documents/warning-lines.ts';

/** A component of a guide, in place. */
export interface PlacedBlock {
  /** The value of a prop; the content check has made sure that it is there. */
  readonly prop: (name: string) => string;
  /** What stands between its tags, as finished Markdown. */
  readonly inner: string;
  readonly guideBlocks: GuideBlocks;
  readonly document: DocumentContext;
}

type Rendering = (block: PlacedBlock) => string;

/** What each component of guides is in Markdown; the type checker misses none. */
export const BLOCK_MARKDOWN: Readonly<Record<GuideComponent, Rendering>> = {
  Label: ({ prop, guideBlocks, document }) => lineMarkdown(runs([guideBlocks.label(prop('id'))], document)),
  Value: ({ prop, guideBlocks }) => guideBlocks.value(prop('id')),
  Facts: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(factBlocks(guideBlocks.plan(prop('plan')).facts, document)),
  Steps: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(wholeSteps(guideBlocks.plan(prop('plan')), document)),
  Procedure: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(stepBlocks(guideBlocks.procedure(prop('id')), document)),
  Undo: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(undoBlocks(guideBlocks.plan(prop('plan')).undo, document)),
  Warnings: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(warningBlocks(guideBlocks.plan(prop('plan')).warnings, document)),
  Warning: ({ prop, guideBlocks, document }) =>
    lineMarkdown(warningLine(guideBlocks.warning(prop('id')), document)),
  Checks: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(checkBlocks(guideBlocks.plan(prop('plan')).checks, document)),
  Dependants({ prop, guideBlocks, document }) {
    const { dependants, causes } = guideBlocks.plan(prop('plan'));
    return blocksMarkdown([...dependantBlocks(dependants, document), ...causeBlocks(causes, document)]);
  },
  Dates: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(dateBlocks(guideBlocks.plan(prop('plan')).dates, document)),
  LifeCycle: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(dateBlocks({ stations: guideBlocks.lifeCycle(prop('plan')) }, document)),
  Routes({ prop, guideBlocks, document }) {
    const { facts, choices } = guideBlocks.compare(prop('product'));
    return tableMarkdown(
      [
        [words(document.t('plan.routes.fact'))],
        ...choices.map(({ title, href }) => [place(title, href, document)]),
      ],
      facts.map((fact, row) => [
        [strong(fact)],
        ...choices.map(({ values }) => [words(values[row]?.text ?? '')]),
      ]),
    );
  },
  Delays: ({ prop, guideBlocks, document }) =>
    tableMarkdown(
      [[words(document.t('plan.delays.product'))], [words(document.t('plan.delays.delay'))]],
      guideBlocks
        .delays(prop('provider'))
        .map(({ product, delay }) => [[place(product.text, product.href, document)], [words(delay)]]),
    ),
  Email: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(emailBlocks(guideBlocks.emails(prop('id')), document)),
  Emails: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(emailBlocks(guideBlocks.emails(prop('provider')), document)),
  NotCovered: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(
      list(
        guideBlocks
          .notCovered(prop('provider'))
          .map(({ name, text, reliability }) => [
            strong(`${name}.`),
            words(' '),
            ...runs(text, document),
            ...inBrackets(reliability),
          ]),
      ),
    ),
  Rule({ prop, guideBlocks, document }) {
    const { title, text, reliability } = guideBlocks.rule(prop('id'));
    const block: Block = paragraph(
      strong(`${title}.`),
      words(' '),
      ...runs(text, document),
      ...inBrackets(reliability),
    );
    return blocksMarkdown([block]);
  },
  Unpublished: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(textBlocks(guideBlocks.unpublished(prop('of')), document)),
  Support: ({ prop, guideBlocks, document }) =>
    blocksMarkdown(supportBlocks(guideBlocks.support(prop('id')), document)),
  Note({ prop, inner, document }) {
    const title = lineMarkdown([strong(`${document.t('facts.tag.note')}. ${prop('title')}.`)]);
    return `${title}\n\n${inner.trim()}`.replace(/^/gm, '> ').replace(/ +$/gm, '');
  },
};

function place(text: string, href: string, document: DocumentContext): Line[number] {
  return { kind: 'link', text: text, href: new URL(href, document.page).href };
}
