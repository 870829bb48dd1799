import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block } from '../../documents/model.ts';
import type { Link, PlanView } from '../../site/types.ts';
import {
  type DocumentContext,
  inBrackets,
  letterBlocks,
  named,
  paragraph,
  runs,
  words,
} from '../documents/lines.ts';
import {
  causeBlocks,
  checkBlocks,
  dateBlocks,
  dependantBlocks,
  factBlocks,
  lawBlocks,
  linkBlocks,
  list,
  placeBlocks,
  sourceBlocks,
  supportBlocks,
  textBlocks,
  undoBlocks,
  warningBlocks,
  wayBlocks,
  wholeSteps,
} from '../documents/plan-sections.ts';

/**
 * A plan as Markdown, with everything that its page says.
 *
 * @param others the same plan in other languages
 */
export function planMarkdown(view: PlanView, others: readonly Link[], document: DocumentContext): string {
  const { t } = document;
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
  const { portal, regions, procedure, missing } = view;
  const portals = portal ? [portal, ...regions].map((each) => named(each, document)) : [];
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: view.title },
    ...(view.formerly ? [paragraph(words(view.formerly))] : []),
    ...factBlocks(view.facts, document),
    ...(view.intro ? [paragraph(...runs(view.intro, document))] : []),
    ...(view.reliability ? [paragraph(...inBrackets(view.reliability))] : []),
    ...placeBlocks(view, others, document),
    ...section(t('plan.section.read-first'), warningBlocks(view.warnings, document)),
    ...section(t('plan.section.checks.more'), checkBlocks(view.checks, document)),
    ...section(t('plan.section.affected'), [
      ...dependantBlocks(view.dependants, document),
      ...causeBlocks(view.causes, document),
    ]),
    ...section(t(procedure ? 'plan.section.steps' : 'plan.section.without-steps'), [
      ...list(portals),
      ...wholeSteps(view, document),
    ]),
    ...section(t('plan.section.letter'), view.letter ? letterBlocks(view.letter, document) : []),
    ...section(t('plan.section.dates'), dateBlocks(view.dates, document)),
    ...section(t('plan.section.too-late'), textBlocks(view.tooLate ?? [], document)),
    ...section(t('plan.section.ways'), wayBlocks(view, document)),
    ...section(t('plan.section.undo'), view.takesBack ? [] : undoBlocks(view.undo, document)),
    ...section(
      t('plan.section.missing'),
      missing
        ? textBlocks(
            missing.reasons.map(({ text }) => text),
            document,
          )
        : [],
    ),
    ...section(t('plan.section.rights'), lawBlocks(view.laws, document)),
    ...section(t('plan.section.unpublished'), textBlocks(view.unpublished, document)),
    ...section(t('plan.section.support'), supportBlocks(view.support, document)),
    ...section(
      t('plan.section.more'),
      linkBlocks([...(view.guide ? [view.guide] : []), ...view.related], document),
    ),
    ...section(t('plan.section.sources'), sourceBlocks(view.sources, document)),
  ];
  return `${blocksMarkdown(blocks)}\n`;
}
