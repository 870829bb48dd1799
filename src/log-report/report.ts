import type { Locale } from '../i18n/locales.ts';
import type { Reason } from './formats/log-entry.ts';
import type { FunnelReport } from './funnel.ts';
import type { VisitsLeftOut } from './visits.ts';

/** How much of one log was understood. */
export interface LogRead {
  readonly lines: number;
  readonly read: number;
  /** The beginning of the first line that was not, as it stands there. */
  readonly odd: string | undefined;
}

/** What readers did, as `--json` prints it. Everything about people is counted in visits. */
export interface Report {
  /** Times of the first and last request that counted, in UTC; null when none did. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly totals: Totals;
  readonly malformed: Readonly<Partial<Record<Reason, number>>>;
  readonly languages: readonly { readonly locale: Locale; readonly visits: number }[];
  readonly plans: readonly Row[];
  readonly guides: readonly Row[];
  readonly permanent: readonly Row[];
  /** Several services as one plan in order; what is chosen there is in no log. */
  readonly planner: { readonly visits: number; readonly locales: Readonly<Partial<Record<Locale, number>>> };
  readonly votes: readonly VoteRow[];
  readonly funnel: FunnelReport & {
    readonly leftFrom: readonly { readonly path: string; readonly visits: number }[];
  };
  readonly searches: readonly SearchRow[];
  readonly searchesNowhere: readonly SearchRow[];
  readonly dead: readonly { readonly path: string; readonly from: string; readonly requests: number }[];
  /** What the tables lack because memory is bounded; all zero where they are exact. */
  readonly leftOut: LeftOut;
}

export interface LeftOut extends VisitsLeftOut {
  /** Searches and requests for dead links that are in no table: the rarest gave way to others. */
  readonly searches: number;
  readonly deadLinks: number;
}

export interface Totals {
  readonly lines: number;
  readonly malformed: number;
  /** Not in the period that was asked for. */
  readonly outside: number;
  /** Of the same host, and not below the path at which the site stands. */
  readonly elsewhere: number;
  readonly bots: number;
  readonly otherMethods: number;
  readonly redirects: number;
  /** Answered with an error other than "not found". */
  readonly refused: number;
  /** Styles, scripts, data: what pages load, and what programs read. */
  readonly files: number;
  readonly pages: number;
  readonly visits: number;
  /** Visits that saw the wizard inside another site's page. */
  readonly embeddedVisits: number;
  readonly deadWithoutReferer: number;
  /** Lines in the common format, where programs cannot be told from people. */
  readonly withoutAgent: number;
}

export interface Row {
  /** Plan id, guide id or code. */
  readonly id: string;
  readonly title: string | null;
  readonly visits: number;
  readonly locales: Readonly<Partial<Record<Locale, number>>>;
}

export interface VoteRow {
  readonly vote: string;
  /** Code of the page, or where in the wizard something is not listed. */
  readonly about: string | null;
  readonly title: string | null;
  readonly votes: number;
}

export interface SearchRow {
  readonly query: string;
  readonly visits: number;
  /** Of these, the visits that opened no answer afterwards. */
  readonly nowhere: number;
}
