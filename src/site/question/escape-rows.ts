import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { cancelPath } from '../../urls.ts';
import { answerSegments, type QuestionId } from '../../wizard/answers.ts';
import { given, type Step } from '../../wizard/step.ts';
import type { Words } from '../context.ts';
import type { OptionRow } from '../types.ts';

/** Rows for those who cannot answer. */
export function escapeRows(step: Step, question: QuestionId, { locale, t }: Words): readonly OptionRow[] {
  const { answers, named, options } = step;
  const row = (id: 'not-sure' | 'not-listed' | 'compare', hint: string, here = answers): OptionRow => ({
    id,
    title: t(id === 'not-listed' ? 'wizard.answer.not-listed' : 'wizard.answer.not-sure'),
    hint,
    href: cancelPath(locale, ...answerSegments(here), id),
    escape: true,
  });
  const find = row('not-sure', t('wizard.answer.not-sure.find'), {});
  switch (question) {
    case 'family':
      return [{ ...find, icon: 'unsure' }];
    case 'other':
      return [find];
    case 'provider':
      return [find, row('not-listed', t('wizard.answer.not-listed.provider'))];
    case 'product': {
      const { name } = given(named, 'provider');
      return [find, row('not-listed', t('wizard.answer.not-listed.product', { provider: name }))];
    }
    case 'variant':
      return [row('not-sure', t('wizard.answer.not-sure.tell'))];
    case 'route':
      // With one way only there is nothing to compare.
      return [
        ...(options.length > 1 ? [row('compare', t('wizard.answer.not-sure.compare'))] : []),
        ...backRows(step, locale, t),
      ];
  }
}

/** For who has cancelled already: no way to end it, and named so that nobody takes it for one. */
function backRows({ answers, named }: Step, locale: Words['locale'], t: Words['t']): readonly OptionRow[] {
  const back = given(named, 'variant').routes.find(({ id }) => !isWayToEnd(id));
  if (!back) return [];
  const href = cancelPath(locale, ...answerSegments({ ...answers, route: back.id }));
  return [
    { id: back.id, title: t('wizard.answer.undo'), hint: t('wizard.answer.undo.hint'), href, escape: true },
  ];
}
