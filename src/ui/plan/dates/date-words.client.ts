import type { DateWords } from '../../../plan/schedule.ts';

/**
 * What the script of the dates says, by language. Empty here: while building, `integrations/date-words.ts` puts a file
 * for each language in place, so that a plan carries the words of none.
 */
export const DATE_WORDS: Readonly<Record<string, () => Promise<{ readonly default: DateWords }>>> = {};
