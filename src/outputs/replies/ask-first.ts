import type { Catalogue, PlanRef } from '../../catalogue/model.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import type { Block } from '../../documents/model.ts';
import type { ViewContext } from '../../site/context.ts';
import { questionView } from '../../site/question/question.ts';
import type { Answers } from '../../wizard/answers.ts';
import { resolveStep } from '../../wizard/step.ts';
import { paragraph, words } from '../documents/lines.ts';
import { ownPhrase } from './own-phrase.ts';

/**
 * What an agent asks a customer before this plan can be told from the others of its product: which form of it, which
 * way to end it. In the words of the wizard, answers numbered; nothing where there is nothing to ask.
 */
export function askFirst(ref: PlanRef, context: ViewContext): readonly Block[] {
  const { t, catalogue } = context;
  const { provider, product: of, variant, route } = ref;
  const product = { family: of.family, provider: provider.id, product: of.id };
  const form = variant.id === null ? product : { ...product, variant: variant.id };
  const questions = [
    ...(of.variants.length > 1 ? question('variant', product, catalogue, context) : []),
    ...(isWayToEnd(route.id) && variant.routes.filter(({ id }) => isWayToEnd(id)).length > 1
      ? question('route', form, catalogue, context)
      : []),
  ];
  if (questions.length === 0) return [];
  return [
    paragraph(words(t('desk.ask.intro', { phrase: ownPhrase(of, context) }))),
    ...questions,
    paragraph(words(t('desk.ask.close'))),
  ];
}

function question(
  id: 'variant' | 'route',
  answers: Answers,
  catalogue: Catalogue,
  context: ViewContext,
): readonly Block[] {
  const step = resolveStep(catalogue, { kind: 'question', question: id, answers });
  const { title, answers: rows } = questionView(step, context);
  return [
    paragraph(words(title)),
    { kind: 'steps', items: rows.filter(({ escape }) => !escape).map((row) => [words(row.title)]) },
  ];
}
