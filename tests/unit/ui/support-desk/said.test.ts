import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/plan/days.ts';
import { endIn, withEnd } from '../../../../src/ui/support-desk/said.client.ts';

describe('what a customer has said', () => {
  it('keeps its answers when the end is set, changed and taken away', () => {
    const said = withEnd('?mail=no', '2026-12-03');
    expect(said).toBe('?mail=no&ends=2026-12-03');
    expect(withEnd(said, '2027-01-01')).toBe('?mail=no&ends=2027-01-01');
    expect(withEnd(said, '')).toBe('?mail=no');
    expect(withEnd('?ends=2026-12-03', '')).toBe('');
  });

  it('has an end only where that is a day', () => {
    expect(endIn('?ends=2026-12-03&mail=no')).toBe(parseDay('2026-12-03'));
    expect(['', '?mail=no', '?ends=month', '?ends=2026-02-30'].map(endIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
