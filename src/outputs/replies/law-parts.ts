import type { PlacedRight, PlanRef } from '../../catalogue/model.ts';
import type { LawPart } from '../../documents/reply.ts';
import type { ViewContext } from '../../site/context.ts';
import { besideStatement, planLaws } from '../../site/rights/beside.ts';
import type { BesideView } from '../../site/rights/beside-view.ts';
import { rightView } from '../../site/rights/right-view.ts';
import { absolute, type DocumentContext, paragraph, runs, strong, words } from '../documents/lines.ts';

/** What weighs most of each law for who reads a plan, each as a part of a reply. */
export const lawsOfPlan = (
  ref: PlanRef,
  context: ViewContext,
  document: DocumentContext,
): readonly LawPart[] =>
  lawParts(
    planLaws(ref, context).flatMap(({ rights }) => rights),
    context,
    document,
  );

/** What a guide's subject touches. */
export const lawsOfGuide = (
  id: string,
  context: ViewContext,
  document: DocumentContext,
): readonly LawPart[] => lawParts(besideStatement('guide', id, context), context, document);

function lawParts(
  rights: readonly BesideView[],
  context: ViewContext,
  document: DocumentContext,
): readonly LawPart[] {
  const all = context.catalogue.jurisdictions.flatMap(({ rights: own }) => own);
  return rights.flatMap((beside) =>
    all.filter(({ id }) => id === beside.id).map((right) => lawPart(right, beside, context, document)),
  );
}

/** The right in a paragraph, then for whom, if what and where it stands; that it is no advice comes last. */
function lawPart(
  right: PlacedRight,
  beside: BesideView,
  context: ViewContext,
  document: DocumentContext,
): LawPart {
  const { t } = context;
  const { text, rows } = rightView(right, context);
  const title = t('facts.fact', { name: beside.lawName, text: beside.title });
  return {
    id: right.id,
    title,
    blocks: [
      paragraph(strong(title), words(' '), ...runs(text, document)),
      {
        kind: 'list',
        items: rows
          .filter(({ id }) => id !== 'inForce')
          .map(({ name, text: said }) => [words(t('desk.reply.item', { name, text: said }))]),
      },
      paragraph(words(`${t('rights.note.title')}. `), {
        kind: 'link',
        text: absolute(document, beside.href),
        href: absolute(document, beside.href),
      }),
    ],
  };
}
