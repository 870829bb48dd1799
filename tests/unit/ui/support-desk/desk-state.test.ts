import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeskState,
  formatDeskState,
  parseDeskState,
  withFilter,
} from '../../../../src/ui/support-desk/desk-state.client.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const states: fc.Arbitrary<DeskState> = fc.record(
  {
    query: fc.string({ maxLength: 60 }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
    provider: id,
    family: id,
    route: id,
    code: id,
  },
  { requiredKeys: ['query'] },
);

describe('the state of the desk in the URL', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseDeskState(formatDeskState(state))).toEqual(state);
      }),
    );
  });

  it('is left out where there is nothing to say', () => {
    expect(formatDeskState({ query: '  ' })).toBe('');
  });

  it.each([
    ['#code=../etc', {}],
    ['?provider=%3Cscript%3E', {}],
    ['?route=', {}],
    ['?q=mx%00%0Aplan', { query: 'mx plan' }],
    ['?unknown=1', {}],
  ])('leaves out what is not valid: %s', (search, expected) => {
    expect(parseDeskState(search)).toEqual({ query: '', ...expected });
  });

  it('loses a filter that is taken away', () => {
    expect(withFilter({ query: 'a', route: 'immediate' }, 'route', '')).toEqual({ query: 'a' });
    expect(withFilter({ query: 'a' }, 'route', 'ticket')).toEqual({ query: 'a', route: 'ticket' });
  });
});
