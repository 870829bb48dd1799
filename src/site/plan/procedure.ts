import type { Provider } from '../../catalogue/model.ts';
import type { Confidence } from '../../catalogue/schemas/primitives.ts';
import type { Procedure } from '../../catalogue/schemas/provider.ts';
import { parseText } from '../../catalogue/text.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ViewContext } from '../context.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { Inline, ProcedureView, RichText, StepView } from '../types.ts';

/** Words that say how sure a statement is, when it is not plainly stated by the provider. */
export function reliability(
  statement: { readonly confidence: Confidence; readonly advice?: boolean },
  t: Translate,
): string | undefined {
  if (statement.advice) return t('facts.reliability.advice');
  return statement.confidence === 'high' ? undefined : t(`facts.reliability.${statement.confidence}`);
}

/**
 * A procedure's steps, with older and other wordings of its labels as small print.
 *
 * @param portal where the first step logs in, if that is known
 */
export function procedureView(procedure: Procedure, context: ViewContext, portal?: string): ProcedureView {
  const { t } = context;
  const seen = new Set<string>();
  const sure = reliability(procedure, t);
  return {
    title: plainText(procedure.title, context),
    steps: procedure.steps.map((step, place): StepView => {
      const wordings: RichText[] = [];
      for (const id of labelIds(step.text[DEFAULT_LOCALE])) {
        if (!seen.has(id)) wordings.push(...otherWordings(context.provider, id, context));
        seen.add(id);
      }
      return {
        text: resolveText(step.text, context),
        ...(place === 0 && portal !== undefined && { linked: resolveText(step.text, context, portal) }),
        remarks: step.remark ? [resolveText(step.remark, context)] : [],
        wordings,
        ...(step.condition && { condition: plainText(step.condition, context) }),
      };
    }),
    ...(procedure.trap && {
      trap: {
        title: plainText(procedure.trap.title, context),
        text: resolveText(procedure.trap.text, context),
        step: trapped(procedure, procedure.trap.text[DEFAULT_LOCALE]),
      },
    }),
    ...(sure && { reliability: sure }),
  };
}

/** The step that shows a label which the note speaks of; the last one where none does. */
function trapped({ steps }: Procedure, note: string): number {
  const spoken = labelIds(note);
  const place = steps.findLastIndex(({ text }) =>
    labelIds(text[DEFAULT_LOCALE]).some((id) => spoken.includes(id)),
  );
  return place < 0 ? steps.length - 1 : place;
}

function labelIds(source: string): readonly string[] {
  return parseText(source).flatMap((token) => (token.kind === 'label' ? [token.id] : []));
}

function otherWordings(
  provider: Provider | undefined,
  id: string,
  { locale, t }: ViewContext,
): readonly RichText[] {
  const label = provider?.labels.get(id);
  if (!label) return [];
  return [
    ...sentence(label.variants?.[locale], t('facts.label.some', { labels: MARK }), locale),
    ...sentence(label.formerly?.[locale], t('facts.label.older', { labels: MARK }), locale),
  ];
}

/** Stands for the chips while the sentence around them is translated. */
const MARK = '\u0000';

function sentence(
  words: readonly string[] | undefined,
  template: string,
  lang: ViewContext['locale'],
): readonly RichText[] {
  if (!words || words.length === 0) return [];
  const [before = '', after = ''] = template.split(MARK);
  const chips = words.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ', ' } as const]),
    { kind: 'label', text, lang },
  ]);
  return [[{ kind: 'text', text: before }, ...chips, { kind: 'text', text: after }]];
}
