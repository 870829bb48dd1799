import type { Warning } from '../../catalogue/schemas/cautions.ts';
import type { ViewContext } from '../context.ts';
import { mayBeUndone } from '../rights/beside.ts';

/** The fixed words before a warning: "Cannot be undone", unless a right says otherwise. */
export function warningTag(
  { id, severity, costs }: Pick<Warning, 'severity' | 'costs'> & { readonly id: string },
  context: ViewContext,
): string {
  const { t } = context;
  if (severity === 'caution') return t(`facts.tag.caution.${costs ?? 'money'}`);
  return severity === 'critical' && mayBeUndone(id, context)
    ? t('facts.tag.critical.touched')
    : t(`facts.tag.${severity}`);
}
