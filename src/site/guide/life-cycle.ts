import type { Translate } from '../../i18n/translate.ts';
import type { DateStation, DatesView } from '../dates-view.ts';

/**
 * The life of what a plan ends: in use, its end, and all that follows. Nothing is said of asking, which
 * is the plan's own matter.
 *
 * @throws when the plan has no end to draw
 */
export function lifeCycle({ stations }: DatesView, t: Translate): readonly DateStation[] {
  const end = stations.findIndex(({ kind }) => kind === 'end');
  if (end === -1) throw new Error('<LifeCycle> needs a plan with dates; name another plan of the product');
  const use: DateStation = {
    id: 'use',
    kind: 'ask',
    name: t('facts.date.use'),
    when: t('facts.date.use.when'),
  };
  return [use, ...stations.slice(end)];
}
