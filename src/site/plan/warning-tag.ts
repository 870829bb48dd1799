import type { Catalogue } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import type { Warning } from '../../catalogue/schemas/cautions.ts';
import type { ViewContext } from '../context.ts';

/** Every statement that a right touches, as rights name it: `warning:ovhcloud/number-released`. */
const touchedByRights = oncePer(
  ({ jurisdictions }: Catalogue): ReadonlySet<string> =>
    new Set(jurisdictions.flatMap(({ rights }) => rights.flatMap(({ touches }) => touches))),
);

/** Whether a right may undo what a warning says: then nothing of it is called final, by the check or by its tag. */
export function mayBeUndone(id: string, { catalogue, provider }: ViewContext): boolean {
  const touched = touchedByRights(catalogue);
  return touched.has(`warning:${provider?.id}/${id}`) || touched.has(`warning:${id}`);
}

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
