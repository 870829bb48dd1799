import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block } from '../../documents/model.ts';
import type { Link, PlanView } from '../../site/types.ts';
import { inBrackets, named, paragraph, runs, type Wording, words } from '../documents/lines.ts';
import {
  causeBlocks,
  checkBlocks,
  dateBlocks,
  dependantBlocks,
  factBlocks,
  linkBlocks,
  list,
  placeBlocks,
  sourceBlocks,
  supportBlocks,
  textBlocks,
  undoBlocks,
  warningBlocks,
  wholeSteps,
} from '../documents/plan-sections.ts';

/**
 * A plan as Markdown, with everything that its page says.
 *
 * @param others the same plan in other languages
 */
export function planTwin(view: PlanView, others: readonly Link[], wording: Wording): string {
  const { t } = wording;
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: wording.finish(title) }, ...blocks];
  const { portal, regions, procedure, missing } = view;
  const portals = portal ? [portal, ...regions].map((each) => named(each, wording)) : [];
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: wording.finish(view.title) },
    ...(view.formerly ? [paragraph(words(view.formerly, wording))] : []),
    ...factBlocks(view.facts, wording),
    ...(view.intro ? [paragraph(...runs(view.intro, wording))] : []),
    ...(view.reliability ? [paragraph(...inBrackets(view.reliability, wording))] : []),
    ...placeBlocks(view, others, wording),
    ...section(t('plan.section.read-first'), warningBlocks(view.warnings, wording)),
    ...section(t('plan.section.checks.more'), checkBlocks(view.checks, wording)),
    ...section(t('plan.section.affected'), [
      ...dependantBlocks(view.dependants, wording),
      ...causeBlocks(view.causes, wording),
    ]),
    ...section(t(procedure ? 'plan.section.steps' : 'plan.section.without-steps'), [
      ...list(portals),
      ...wholeSteps(view, wording),
    ]),
    ...section(t('plan.section.dates'), dateBlocks(view.dates, wording)),
    ...section(t('plan.section.undo'), undoBlocks(view.undo, wording)),
    ...section(
      t('plan.section.missing'),
      missing
        ? textBlocks(
            missing.reasons.map(({ text }) => text),
            wording,
          )
        : [],
    ),
    ...section(t('plan.section.unpublished'), textBlocks(view.unpublished, wording)),
    ...section(t('plan.section.support'), supportBlocks(view.support, wording)),
    ...section(
      t('plan.section.more'),
      linkBlocks([...(view.guide ? [view.guide] : []), ...view.related], wording),
    ),
    ...section(t('plan.section.sources'), sourceBlocks(view.sources, wording)),
  ];
  return `${blocksMarkdown(blocks)}\n`;
}
