import type { Provider } from '../../catalogue/model.ts';
import { cancelPath } from '../../urls.ts';
import type { Answers, QuestionId } from '../../wizard/answers.ts';
import { optionsOf } from '../../wizard/questions.ts';
import type { ViewContext } from '../context.ts';
import type { Answer } from '../types.ts';

/** The answers of who cannot answer. */
export function escapeRows(
  question: QuestionId,
  answers: Answers,
  provider: Provider | undefined,
  { catalogue, locale, t }: ViewContext,
): readonly Answer[] {
  const here = [answers.family, answers.provider, answers.product, answers.variant].filter(
    (id) => id !== undefined,
  );
  const row = (id: string, title: string, hint: string, ...segments: readonly string[]): Answer => ({
    id,
    title,
    hint,
    href: cancelPath(locale, ...segments),
    escape: true,
  });
  const notSure = t('wizard.answer.not-sure');
  const find: Answer = {
    ...row('not-sure', notSure, t('wizard.answer.not-sure.find'), 'not-sure'),
    ...(question === 'family' && { icon: 'unsure' as const }),
  };
  switch (question) {
    case 'family':
    case 'other':
      return [find];
    case 'provider':
      return [
        find,
        row(
          'not-listed',
          t('wizard.answer.not-listed'),
          t('wizard.answer.not-listed.provider'),
          ...here,
          'not-listed',
        ),
      ];
    case 'product':
      return [
        find,
        row(
          'not-listed',
          t('wizard.answer.not-listed'),
          t('wizard.answer.not-listed.product', { provider: provider?.name ?? '' }),
          ...here,
          'not-listed',
        ),
      ];
    case 'variant':
      return [row('not-sure', notSure, t('wizard.answer.not-sure.tell'), ...here, 'not-sure')];
    case 'route':
      // With one way only there is nothing to compare.
      return optionsOf(catalogue, 'route', answers).length > 1
        ? [row('compare', notSure, t('wizard.answer.not-sure.compare'), ...here, 'compare')]
        : [];
  }
}
