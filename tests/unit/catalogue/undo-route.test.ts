import { describe, expect, it } from 'vitest';
import { bestUndone, undoRoute } from '../../../src/catalogue/undo-route.ts';
import { route, STATED } from './made.ts';

const IN_TIME = route('end-of-term', {
  undo: { kind: 'before-end', notice: 'notice', procedure: 'stop-it', ...STATED },
});
const BY_LINK = route('immediate', { ends: { kind: 'email-link' }, undo: { kind: 'until-link', ...STATED } });
const FINAL = route('delete-resource', { undo: { kind: 'never', ...STATED } });
const SHOWN = { en: 'The row says so.', fr: 'La ligne le dit.' };
const proofOf = () => SHOWN;
const OWN = { id: 'undo', code: 'bobo' } as const;

describe('a way back', () => {
  it('takes back what can be taken back longest, wherever it stands', () => {
    expect(bestUndone([FINAL, BY_LINK, IN_TIME])).toBe(IN_TIME);
  });

  it('has the limit and the steps of the way that it takes back, and its own code', () => {
    expect(undoRoute(OWN, [IN_TIME, BY_LINK], proofOf)).toMatchObject({
      ...OWN,
      undo: IN_TIME.undo,
      procedure: 'stop-it',
      askBy: { kind: 'before-end', notice: 'notice' },
      channel: 'portal',
      confirmation: { proof: SHOWN },
    });
  });

  it('presses nothing where leaving an e-mail alone is enough, and writes where there are words for it', () => {
    expect(undoRoute(OWN, [BY_LINK], proofOf)?.channel).toBe('none');
    expect(undoRoute({ ...OWN, letter: 'take-back' }, [IN_TIME], proofOf)?.channel).toBe('ticket');
  });

  it('warns of nothing and checks nothing that is about ending', () => {
    const way = { ...IN_TIME, checks: ['a'], warnings: ['b'], dependants: ['c'] };
    expect(undoRoute(OWN, [way], proofOf)).toMatchObject({ checks: [], warnings: [], dependants: [] });
  });

  it('is none where nobody tells of one', () => {
    expect(undoRoute(OWN, [FINAL, route('withdraw')], proofOf)).toBeUndefined();
  });
});
