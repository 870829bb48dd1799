import { describe, expect, it } from 'vitest';
import {
  ANNOUNCEMENT,
  canInstall,
  type Machine,
  noChromium,
} from '../../../../src/tooling/browser/chromium-package.ts';

const debian: Machine = {
  isRoot: true,
  hasApt: true,
  osRelease: 'PRETTY_NAME="Debian"\nID=debian\n',
  noInstall: undefined,
};

describe('the package of a Chromium', () => {
  it.each(['', '0', undefined])('is installed by root on Debian with SORTIE_NO_INSTALL=%s', (noInstall) => {
    expect(canInstall({ ...debian, noInstall })).toBe(true);
  });

  it.each<[string, Partial<Machine>]>([
    ['SORTIE_NO_INSTALL is set', { noInstall: '1' }],
    ['not root', { isRoot: false }],
    ['there is no apt-get', { hasApt: false }],
    ['it is a system that comes from Debian', { osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }],
    ['the system does not say what it is', { osRelease: '' }],
  ])('is not installed when %s', (_, difference) => {
    expect(canInstall({ ...debian, ...difference })).toBe(false);
  });

  it('is announced with its commands and the way to prevent it', () => {
    expect(ANNOUNCEMENT).toContain('\n  apt-get install -y chromium\n');
    expect(ANNOUNCEMENT).toContain('SORTIE_NO_INSTALL=1');
  });

  it('that is missing is one sentence, which says what to run', () => {
    expect(noChromium({ noInstall: undefined })).toBe(
      'The tests need a Chromium and there is none: run "npx playwright install chromium".',
    );
    expect(noChromium({ noInstall: '1' })).toBe(
      'The tests need a Chromium and there is none, and SORTIE_NO_INSTALL says not to install one: run "npx playwright install chromium".',
    );
  });
});
