import type { Refused } from './guide-lines.ts';

/** What the body of a guide is made of, by the parser that renders it; places are counted from its first character. */
export interface GuideMarkup {
  readonly components: readonly MarkedComponent[];
  readonly links: readonly MarkedLink[];
  /** What guides may not hold, each with a sentence that says what to do. */
  readonly refused: readonly Refused[];
  /** Whether it could be parsed to its end; if not, nothing else is known of it. */
  readonly parsed: boolean;
}

export interface MarkedComponent {
  readonly offset: number;
  /** As it was written: it may be none of the registry. */
  readonly name: string;
  /** Undefined for what is no literal. */
  readonly props: readonly (readonly [string, string | undefined])[];
  readonly hasWords: boolean;
  /** Whether it stands among the words of a paragraph. */
  readonly amongWords: boolean;
}

export interface MarkedLink {
  readonly offset: number;
  /** Where it ends. */
  readonly end: number;
  readonly target: string;
  readonly hasWords: boolean;
}
