/**
 * What the law gives somebody, written by hand from the texts before `content/rights` was: nothing here is derived from
 * the content. A number is written as `14 day`, an article as the law numbers it.
 */
export interface RightRow {
  /** The fact of the research that the row was written from. */
  readonly fact: string;
  readonly about: string;
  /** Where somebody lives, and as whom they ordered. */
  readonly where: 'fr' | 'eu' | 'be' | 'ch' | 'qc' | 'ca' | 'uk' | 'elsewhere';
  readonly who: 'consumer' | 'non-professional' | 'small-business' | 'business';
  readonly family?: string;
  /** What happened. */
  readonly when: 'ordered' | 'running' | 'renewed' | 'ended' | 'moving' | 'unanswered';
  /** Of a domain name. */
  readonly extension?: string;
  /** What is known of the case; what is not named is not known. */
  readonly said?: Readonly<Record<string, boolean>>;
  readonly gives?: readonly Given[];
  /** Statements that must not be given. */
  readonly never?: readonly string[];
  /** No right with this consequence is given: there is none, or none that was found. */
  readonly none?: readonly string[];
}

export interface Given {
  readonly id: string;
  readonly numbers?: readonly string[];
  readonly articles?: readonly string[];
  /** How sure it may be said to be at most, for this family. */
  readonly certainty?: 'high' | 'medium' | 'low';
  /** Says what is not so, or what gives nothing. */
  readonly limit?: true;
}
