import type { DayNumber } from '../../plan/days.ts';
import { decodeEnd, END_PARAMETER } from '../../plan/end-answer.ts';

/**
 * What is known of a customer's situation, as plans read it in their address: `?mail=no&ends=2026-12-03`. It is kept
 * nowhere but in the links of the reply.
 */
export type SaidByCode = Readonly<Record<string, string>>;

/** The day on which the service ends, where that has been said. */
export function endIn(said: string): DayNumber | undefined {
  const answer = decodeEnd(new URLSearchParams(said).get(END_PARAMETER));
  return answer?.kind === 'day' ? answer.day : undefined;
}

/**
 * The same with another end; none where `day` is empty.
 *
 * @example withEnd('?mail=no', '2026-12-03') // "?mail=no&ends=2026-12-03"
 */
export function withEnd(said: string, day: string): string {
  const parameters = new URLSearchParams(said);
  if (day) parameters.set(END_PARAMETER, day);
  else parameters.delete(END_PARAMETER);
  const text = parameters.toString();
  return text && `?${text}`;
}
