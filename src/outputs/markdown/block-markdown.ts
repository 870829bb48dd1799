import type { GuideComponent } from '../../catalogue/guide-components.ts';
import { blocksMarkdown, lineMarkdown, tableMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import type { GuideEmbeds } from '../../site/guide/guide-blocks.ts';
import {
  emailBlocks,
  inBrackets,
  paragraph,
  runs,
  stepBlocks,
  strong,
  type Wording,
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
  readonly wording: Wording;
}

type Rendering = (embed: Embed) => string;

/** What each component of guides is in Markdown; the type checker misses none. */
export const EMBED_MARKDOWN: Readonly<Record<GuideComponent, Rendering>> = {
  Label: ({ prop, embeds, wording }) => lineMarkdown(runs([embeds.label(prop('id'))], wording)),
  Value: ({ prop, embeds, wording }) => wording.finish(embeds.value(prop('id'))),
  Facts: ({ prop, embeds, wording }) => blocksMarkdown(factBlocks(embeds.plan(prop('plan')).facts, wording)),
  Steps: ({ prop, embeds, wording }) => blocksMarkdown(wholeSteps(embeds.plan(prop('plan')), wording)),
  Procedure: ({ prop, embeds, wording }) => blocksMarkdown(stepBlocks(embeds.procedure(prop('id')), wording)),
  Undo: ({ prop, embeds, wording }) => blocksMarkdown(undoBlocks(embeds.plan(prop('plan')).undo, wording)),
  Warnings: ({ prop, embeds, wording }) =>
    blocksMarkdown(warningBlocks(embeds.plan(prop('plan')).warnings, wording)),
  Warning: ({ prop, embeds, wording }) => lineMarkdown(warningLine(embeds.warning(prop('id')), wording)),
  Checks: ({ prop, embeds, wording }) =>
    blocksMarkdown(checkBlocks(embeds.plan(prop('plan')).checks, wording)),
  Dependants({ prop, embeds, wording }) {
    const { dependants, causes } = embeds.plan(prop('plan'));
    return blocksMarkdown([...dependantBlocks(dependants, wording), ...causeBlocks(causes, wording)]);
  },
  Dates: ({ prop, embeds, wording }) => blocksMarkdown(dateBlocks(embeds.plan(prop('plan')).dates, wording)),
  LifeCycle: ({ prop, embeds, wording }) =>
    blocksMarkdown(dateBlocks({ stations: embeds.lifeCycle(prop('plan')) }, wording)),
  Routes({ prop, embeds, wording }) {
    const { facts, choices } = embeds.compare(prop('product'));
    return tableMarkdown(
      [
        [words(wording.t('plan.routes.fact'), wording)],
        ...choices.map(({ title, href }) => [place(title, href, wording)]),
      ],
      facts.map((fact, row) => [
        [strong(fact, wording)],
        ...choices.map(({ values }) => [words(values[row]?.text ?? '', wording)]),
      ]),
    );
  },
  Delays: ({ prop, embeds, wording }) =>
    tableMarkdown(
      [[words(wording.t('plan.delays.product'), wording)], [words(wording.t('plan.delays.delay'), wording)]],
      embeds
        .delays(prop('provider'))
        .map(({ product, delay }) => [[place(product.text, product.href, wording)], [words(delay, wording)]]),
    ),
  Email: ({ prop, embeds, wording }) => blocksMarkdown(emailBlocks(embeds.emails(prop('id')), wording)),
  Emails: ({ prop, embeds, wording }) =>
    blocksMarkdown(emailBlocks(embeds.emails(prop('provider')), wording)),
  NotCovered: ({ prop, embeds, wording }) =>
    blocksMarkdown(
      list(
        embeds
          .notCovered(prop('provider'))
          .map(({ name, text, reliability }) => [
            strong(`${name}.`, wording),
            words(' ', wording),
            ...runs(text, wording),
            ...inBrackets(reliability, wording),
          ]),
      ),
    ),
  Rule({ prop, embeds, wording }) {
    const { title, text, reliability } = embeds.rule(prop('id'));
    const block: Block = paragraph(
      strong(`${title}.`, wording),
      words(' ', wording),
      ...runs(text, wording),
      ...inBrackets(reliability, wording),
    );
    return blocksMarkdown([block]);
  },
  Unpublished: ({ prop, embeds, wording }) =>
    blocksMarkdown(textBlocks(embeds.unpublished(prop('of')), wording)),
  Support: ({ prop, embeds, wording }) => blocksMarkdown(supportBlocks(embeds.support(prop('id')), wording)),
  Note({ prop, inner, wording }) {
    const title = lineMarkdown([strong(`${wording.t('facts.tag.note')}. ${prop('title')}.`, wording)]);
    return `${title}\n\n${inner.trim()}`.replace(/^/gm, '> ').replace(/ +$/gm, '');
  },
};

function place(text: string, href: string, wording: Wording): Line[number] {
  return { kind: 'link', text: wording.finish(text), href: new URL(href, wording.page).href };
}
