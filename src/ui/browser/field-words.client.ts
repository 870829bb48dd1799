/** What the suggestions say; a field carries it, so that no script has words of its own. */
export interface FieldWords {
  /** What a plan is called, and a guide. */
  readonly plan: string;
  readonly guide: string;
  /** Stands before the number of suggestions. */
  readonly count: string;
  /** Said where suggestions cannot be loaded. */
  readonly failed: string;
}

// One attribute and not four: every page has a field, some have two. No word of a message holds the bar.
const BAR = '|';
export const PLAN = 0;
export const GUIDE = 1;
export const COUNT = 2;
export const FAILED = 3;

/** The value of a field's `data-words`. */
export const writeFieldWords = ({ plan, guide, count, failed }: FieldWords): string =>
  [plan, guide, count, failed].join(BAR);

/** One of the words of a field with `data-words`. */
export const fieldWord = (
  { dataset }: HTMLInputElement,
  which: typeof PLAN | typeof GUIDE | typeof COUNT | typeof FAILED,
): string => dataset['words']?.split(BAR)[which] ?? '';
