import type { DateStation } from '../../site/dates-view.ts';
import { type DocumentContext, goingOn } from './lines.ts';

/** A station of the dates as a sentence or two. */
export function dateText({ name, when, remark, stretch }: DateStation, { t }: DocumentContext): string {
  return [
    t('facts.fact', { name, text: goingOn(when) }),
    ...(remark ? [remark] : []),
    ...(stretch ? [t('desk.reply.then', { text: goingOn(stretch.text) })] : []),
  ].join(' ');
}
