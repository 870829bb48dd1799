import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../../src/tooling/browser/find-chromium.ts';

describe('CHROMIUM_PATH', () => {
  it('comes before any other Chromium', () => {
    expect(findChromium(process.execPath)).toBe(process.execPath);
  });

  it('that names nothing is one sentence', () => {
    expect(() => findChromium('nowhere/chromium')).toThrow(
      'CHROMIUM_PATH names "nowhere/chromium", which is not a program that can be run.',
    );
  });
});
