import { describe, expect, it } from 'vitest';
import { isCurrent } from '../../../../src/tooling/process/built-mark.ts';

const SETTINGS = ['SITE_URL=https://help.example'];
const noted = { startedAt: 1000, settings: SETTINGS };

describe('a build', () => {
  it('holds while nothing has changed since it began', () => {
    expect(isCurrent(noted, 999.5, SETTINGS)).toBe(true);
  });

  it.each([
    ['a source was changed while it ran or later', noted, 1000, SETTINGS],
    ['it was given other settings', noted, 999, ['SITE_URL=']],
    ['nothing is known of it', undefined, 999, SETTINGS],
    ['its mark is no longer understood', { startedAt: 'then' }, 999, SETTINGS],
  ])('no longer holds when %s', (_, mark, changedAt, settings) => {
    expect(isCurrent(mark, changedAt, settings)).toBe(false);
  });
});
