import type { Deadline, Reader, RightValue } from '../../catalogue/schemas/rights.ts';
import type { SourceView } from '../source-view.ts';
import type { Link, RichText } from '../types.ts';

/** What a law or a registry gives, or does not give, in one language. */
export interface RightView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly text: RichText;
  /** It says what is not so: nothing that somebody could rely on. */
  readonly limit: boolean;
  /** Who has it; empty for everybody. */
  readonly readers: readonly Reader[];
  /** Decided by where somebody lives, or by the name or number wherever they live. */
  readonly followsResidence: boolean;
  readonly rows: readonly RightRow[];
  /** The law's own words, in their language. */
  readonly quote?: { readonly lang: string; readonly text: string };
  /** Words that a button has to bear. */
  readonly labels: readonly { readonly lang: string; readonly text: string }[];
  readonly unverified: readonly RichText[];
  readonly count?: DeadlineView;
}

export interface RightRow {
  readonly id: 'who' | 'conditions' | 'certainty' | 'inForce' | 'article';
  readonly name: string;
  readonly text: string;
}

/** What the tool that counts a last day needs. */
export interface DeadlineView {
  readonly label: string;
  /** With `{date}`. */
  readonly says: string;
  readonly deadline: Deadline;
  readonly values: Readonly<Record<string, RightValue>>;
  /** The country whose public holidays count; left out where none do. */
  readonly zone?: string;
}

export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly rights: readonly RightView[];
}

/** How long what has ended can still be saved: a name or a number. */
export interface ChanceView {
  readonly what: string;
  readonly period: string;
  /** The event that it counts from. */
  readonly from: string;
  /** By whom it is saved, and at what cost. */
  readonly text: RichText;
  readonly right: { readonly text: string; readonly href: string };
  readonly certainty: string;
  /** For the tool that counts its last day. */
  readonly count: DeadlineView;
}

/** What one law says of one topic. */
export interface LawRights {
  readonly law: string;
  /** To the topic on the page of the law. */
  readonly href: string;
  readonly rights: readonly RightView[];
}

export interface RungView {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  readonly readers: readonly Reader[];
  readonly rows: readonly { readonly name: string; readonly text: RichText }[];
  readonly reliability?: string;
  readonly unverified: readonly RichText[];
}

/** One law, on its page and in the list of all. */
export interface LawView {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly href: string;
  /** Laws that hold there too, with their ids. */
  readonly within: readonly Link[];
  readonly topics: readonly TopicView[];
  readonly ladder: readonly RungView[];
  readonly sources: readonly SourceView[];
}
