import type { Occasion } from '../catalogue/schemas/rights.ts';
import type { RouteId } from '../catalogue/schemas/route.ts';

const ENDING: readonly Occasion[] = ['running', 'renewed', 'ended', 'unanswered'];

/** What somebody who takes a route may have a question of law about. */
export const OCCASIONS_OF: Readonly<Record<RouteId, readonly Occasion[]>> = {
  'end-of-term': ENDING,
  immediate: ENDING,
  ticket: ENDING,
  'let-it-expire': ENDING,
  'delete-resource': [...ENDING, 'moving'],
  'not-documented': ENDING,
  transfer: ['moving', 'running', 'unanswered'],
  'port-number': ['moving', 'ended', 'unanswered'],
  withdraw: ['ordered', 'unanswered'],
  'nothing-to-cancel': ['unanswered'],
  undo: ['renewed', 'ended', 'unanswered'],
};
