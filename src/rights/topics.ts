import type { PlacedRight } from '../catalogue/model.ts';
import type { RightTopic } from '../catalogue/schemas/rights.ts';

/** Follows from what a right is about: nobody has to say it. */
export function topicOf({
  follows,
  when,
  families,
}: Pick<PlacedRight, 'follows' | 'when' | 'families'>): RightTopic {
  if (follows === 'name') return 'names';
  if (follows === 'number') return 'numbers';
  if (when.includes('unanswered')) return 'unanswered';
  if (when.includes('ordered')) return 'orders';
  if (families?.every((family) => family === 'telecom')) return 'telecom';
  return when.includes('moving') ? 'clouds' : 'renewals';
}
