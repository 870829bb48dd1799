import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import type { Route } from '../../catalogue/schemas/route.ts';
import { bestUndone } from '../../catalogue/undo-route.ts';
import type { Plan } from '../../plan/compile.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import { resolveText } from '../text/resolve-text.ts';
import type { PlanView, RichText } from '../types.ts';
import { routeWords, undoSentence } from './facts.ts';
import { answerTitle } from './route-titles.ts';

/** Until these ends the service runs on, so that there is time to save what is erased then. */
const RUNS_ON: readonly Route['ends']['kind'][] = [
  'end-of-term',
  'next-due-date',
  'next-billing',
  'own-expiry',
  'chosen-date',
];

/** What a way back says otherwise than a way to end something. */
type Back = Pick<PlanView, 'proof' | 'recap' | 'causes'> &
  Partial<Pick<PlanView, 'intro' | 'withoutSteps' | 'tooLate' | 'missing' | 'ways' | 'undoneWay'>>;

/** The page of a way back, as far as it differs from that of a way to end something. */
export function wayBack(plan: Plan, context: ViewContext): Back {
  const { t } = context;
  const { ref, route, procedure } = plan;
  const { note } = route.undo;
  const text = (words: string): RichText => [{ kind: 'text', text: words }];
  const own = note && resolveText(note, context);
  return {
    ...(procedure
      ? { ...(own && { intro: own }), missing: { reasons: [{ text: text(t('plan.back.missing')) }] } }
      : { withoutSteps: [...text(undoSentence(ref, context)), ...(own ? [...text(' '), ...own] : [])] }),
    proof: { text: resolveText(route.confirmation.proof, context), email: [], emails: [] },
    tooLate: [
      text(t('plan.back.late', { provider: ref.provider.name })),
      ...(RUNS_ON.includes(route.ends.kind) && route.data !== 'nothing-lost'
        ? [text(t('plan.back.save'))]
        : []),
    ],
    ...waysBeside(plan, context),
    recap: [],
    causes: [],
  };
}

/** Which cancellation is taken back here, and what holds for the others of the product. */
function waysBeside({ ref }: Plan, context: ViewContext): Pick<Back, 'ways' | 'undoneWay'> {
  const { t, locale } = context;
  const ends = ref.variant.routes.filter(({ id }) => isWayToEnd(id));
  const undone = bestUndone(ends);
  if (!undone || ends.length < 2) return {};
  const ways = ends
    .filter((route) => route !== undone)
    .map((route): RichText => {
      const way = { ...ref, route };
      return [
        { kind: 'link', text: answerTitle(way, context), href: planPath(locale, way), external: false },
        { kind: 'text', text: t('facts.fact', { name: '', text: routeWords(way, context).undo.text }) },
      ];
    });
  return { undoneWay: t('plan.back.undoes', { way: answerTitle({ ...ref, route: undone }, context) }), ways };
}
