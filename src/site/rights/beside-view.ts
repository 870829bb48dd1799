import type { Reader } from '../../catalogue/schemas/rights.ts';

/** A right in a line, beside what a provider says: whose law, for whom, if what, how sure. */
export interface BesideView {
  readonly id: string;
  /** The id of whose law it is, and its name. */
  readonly law: string;
  readonly lawName: string;
  readonly title: string;
  readonly href: string;
  /** It says what is not so. */
  readonly limit: boolean;
  readonly readers: readonly Reader[];
  readonly followsResidence: boolean;
  /** For whom, if what, how sure; left out where it is for everybody, and sure. */
  readonly for?: string;
}

/** A law at the end of a plan. */
export interface PlanLawView {
  readonly id: string;
  readonly law: string;
  /** Where the rest of it stands. */
  readonly href: string;
  readonly rights: readonly BesideView[];
}
