import type { Topic } from './schemas/guides.ts';
import type { RouteId } from './schemas/route.ts';

/**
 * What a kind of route means, once for the whole site. Rules, plans, questions and search read this table
 * instead of naming kinds themselves; a new kind is described here and nowhere else.
 */
export interface RouteKind {
  /** A way to end something. What is none stands beside the question how, and in no list of ends. */
  readonly cancels: boolean;
  /** When asking for it makes the service stop: `later` can be waited for, `at-once` cannot be called back. */
  readonly ends: 'later' | 'at-once' | 'open' | 'never';
  /** What it is about stays with the reader, with another company or as money. Never what one takes by default. */
  readonly keeps: boolean;
  /** What it is about goes on with another company: it has to be there before what it hangs on ends. */
  readonly moves: boolean;
  /** Whether changing one's mind about it is a question that anybody has. */
  readonly undoable: boolean;
  /** An answer to "when?" rather than to "how?". */
  readonly moment: boolean;
  /** Something has to be asked for; what runs out by itself is not. */
  readonly asked: boolean;
  /** It has an end that a line of dates can be drawn to. */
  readonly dated: boolean;
  /** The product's own checks, warnings and dependants apply: something of it is lost. */
  readonly ownWarnings: boolean;
  /** What one can read about it beside the plans. */
  readonly topic?: Topic;
}

const ORDINARY: RouteKind = {
  cancels: true,
  ends: 'open',
  keeps: false,
  moves: false,
  undoable: true,
  moment: false,
  asked: true,
  dated: true,
  ownWarnings: true,
};

export const ROUTE_KINDS: Readonly<Record<RouteId, RouteKind>> = {
  'end-of-term': { ...ORDINARY, ends: 'later', moment: true },
  immediate: { ...ORDINARY, ends: 'at-once', moment: true, topic: 'immediate-cancellation' },
  ticket: ORDINARY,
  'let-it-expire': { ...ORDINARY, ends: 'later', moment: true, asked: false, topic: 'auto-renewal' },
  'delete-resource': { ...ORDINARY, ends: 'at-once' },
  transfer: { ...ORDINARY, keeps: true, moves: true, ownWarnings: false, topic: 'domain-transfer' },
  'port-number': { ...ORDINARY, keeps: true, moves: true, ownWarnings: false },
  withdraw: {
    ...ORDINARY,
    keeps: true,
    undoable: false,
    dated: false,
    ownWarnings: false,
    topic: 'withdrawal',
  },
  'nothing-to-cancel': { ...ORDINARY, ends: 'never', dated: false, ownWarnings: false },
  'not-documented': { ...ORDINARY, ownWarnings: false },
  undo: {
    ...ORDINARY,
    cancels: false,
    ends: 'never',
    keeps: true,
    undoable: false,
    ownWarnings: false,
    topic: 'undo-cancellation',
  },
};

const BACK: ReadonlySet<string> = new Set(
  Object.entries(ROUTE_KINDS).flatMap(([id, { cancels }]) => (cancels ? [] : [id])),
);

/** Whether a route, by its id, ends something; the others take an end back. */
export const isWayToEnd = (id: string): boolean => !BACK.has(id);
