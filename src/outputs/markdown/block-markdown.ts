import type { GuideComponent } from '../../catalogue/guide-components.ts';
import { blocksMarkdown, lineMarkdown, tableMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import type { GuideEmbeds } from '../../site/guide/guide-blocks.ts';
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
export interface Embed {
  /** The value of a prop; the content check has made sure that it is there. */
  readonly prop: (name: string) => string;
  /** What stands between its tags, as finished Markdown. */
  readonly inner: string;
  readonly embeds: GuideEmbeds;
  readonly document: DocumentContext;
}

type Rendering = (embed: Embed) => string;

/** What each component of guides is in Markdown; the type checker misses none. */
export const EMBED_MARKDOWN: Readonly<Record<GuideComponent, Rendering>> = {
  Label: ({ prop, embeds, document }) => lineMarkdown(runs([embeds.label(prop('id'))], document)),
  Value: ({ prop, embeds }) => embeds.value(prop('id')),
  Facts: ({ prop, embeds, document }) =>
    blocksMarkdown(factBlocks(embeds.plan(prop('plan')).facts, document)),
  Steps: ({ prop, embeds, document }) => blocksMarkdown(wholeSteps(embeds.plan(prop('plan')), document)),
  Procedure: ({ prop, embeds, document }) =>
    blocksMarkdown(stepBlocks(embeds.procedure(prop('id')), document)),
  Undo: ({ prop, embeds, document }) => blocksMarkdown(undoBlocks(embeds.plan(prop('plan')).undo, document)),
  Warnings: ({ prop, embeds, document }) =>
    blocksMarkdown(warningBlocks(embeds.plan(prop('plan')).warnings, document)),
  Warning: ({ prop, embeds, document }) => lineMarkdown(warningLine(embeds.warning(prop('id')), document)),
  Checks: ({ prop, embeds, document }) =>
    blocksMarkdown(checkBlocks(embeds.plan(prop('plan')).checks, document)),
  Dependants({ prop, embeds, document }) {
    const { dependants, causes } = embeds.plan(prop('plan'));
    return blocksMarkdown([...dependantBlocks(dependants, document), ...causeBlocks(causes, document)]);
  },
  Dates: ({ prop, embeds, document }) =>
    blocksMarkdown(dateBlocks(embeds.plan(prop('plan')).dates, document)),
  LifeCycle: ({ prop, embeds, document }) =>
    blocksMarkdown(dateBlocks({ stations: embeds.lifeCycle(prop('plan')) }, document)),
  Routes({ prop, embeds, document }) {
    const { facts, choices } = embeds.compare(prop('product'));
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
  Delays: ({ prop, embeds, document }) =>
    tableMarkdown(
      [[words(document.t('plan.delays.product'))], [words(document.t('plan.delays.delay'))]],
      embeds
        .delays(prop('provider'))
        .map(({ product, delay }) => [[place(product.text, product.href, document)], [words(delay)]]),
    ),
  Email: ({ prop, embeds, document }) => blocksMarkdown(emailBlocks(embeds.emails(prop('id')), document)),
  Emails: ({ prop, embeds, document }) =>
    blocksMarkdown(emailBlocks(embeds.emails(prop('provider')), document)),
  NotCovered: ({ prop, embeds, document }) =>
    blocksMarkdown(
      list(
        embeds
          .notCovered(prop('provider'))
          .map(({ name, text, reliability }) => [
            strong(`${name}.`),
            words(' '),
            ...runs(text, document),
            ...inBrackets(reliability),
          ]),
      ),
    ),
  Rule({ prop, embeds, document }) {
    const { title, text, reliability } = embeds.rule(prop('id'));
    const block: Block = paragraph(
      strong(`${title}.`),
      words(' '),
      ...runs(text, document),
      ...inBrackets(reliability),
    );
    return blocksMarkdown([block]);
  },
  Unpublished: ({ prop, embeds, document }) =>
    blocksMarkdown(textBlocks(embeds.unpublished(prop('of')), document)),
  Support: ({ prop, embeds, document }) =>
    blocksMarkdown(supportBlocks(embeds.support(prop('id')), document)),
  Note({ prop, inner, document }) {
    const title = lineMarkdown([strong(`${document.t('facts.tag.note')}. ${prop('title')}.`)]);
    return `${title}\n\n${inner.trim()}`.replace(/^/gm, '> ').replace(/ +$/gm, '');
  },
};

function place(text: string, href: string, document: DocumentContext): Line[number] {
  return { kind: 'link', text: text, href: new URL(href, document.page).href };
}
