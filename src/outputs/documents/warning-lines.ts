import type { Line } from '../../documents/model.ts';
import type { WarningView } from '../../site/types.ts';
import { besideRuns, type DocumentContext, goingOn, inBrackets, runs, strong, words } from './lines.ts';

/** A warning in one item: its fixed words and title first, so that they are read where the rest is not. */
export function warningLine(warning: WarningView, document: DocumentContext): Line {
  const { tag, condition, title, text, reliability, beside } = warning;
  const whom = condition ? ` (${goingOn(condition)})` : '';
  return [
    strong(`${tag}${whom}. ${sentence(title)}`),
    words(' '),
    ...runs(text, document),
    ...inBrackets(reliability),
    ...besideRuns(beside, document),
  ];
}

/** The one sentence that stays of the warnings when an agent leaves them out. */
export function irreversibleLine(
  warnings: readonly WarningView[],
  document: DocumentContext,
): Line | undefined {
  const critical = warnings.filter(({ severity }) => severity === 'critical');
  const gravest = critical.find(({ condition }) => condition === undefined) ?? critical[0];
  if (!gravest) return undefined;
  const whom = gravest.condition ? ` (${goingOn(gravest.condition)})` : '';
  return [strong(document.t('facts.fact', { name: `${gravest.tag}${whom}`, text: goingOn(gravest.title) }))];
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
