import type { Session } from '../session.ts';

/** Some rows of the goals, measured together. */
export interface Part {
  /** What it measures, for whoever chooses. */
  readonly about: string;
  /** Measured this often at most, however many runs were asked for: what takes very long or varies little. */
  readonly most?: number;
  /** Only measured where it is named. */
  readonly apart?: true;
  /** Measures once. Rounds of several parts take turns, so that a busy hour of the machine spoils all of them alike. */
  readonly round: (session: Session) => Promise<void>;
}
