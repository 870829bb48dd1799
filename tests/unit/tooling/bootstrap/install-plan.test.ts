import { describe, expect, it } from 'vitest';
import { planInstall, SITE_TASKS } from '../../../../src/tooling/bootstrap/install-plan.mjs';

const WANTED = { site: 'site 2', all: 'all 2' };
const SITE_ONLY = { ...WANTED, complete: false };
const COMPLETE = { ...WANTED, complete: true };

describe('what is installed before a command', () => {
  it.each(SITE_TASKS)('is what the site needs, and no more, where nothing is there: %s', (task) => {
    expect(planInstall(task, WANTED, undefined)).toBe('site');
    expect(planInstall(task, WANTED, SITE_ONLY)).toBe('nothing');
  });

  it('is everything before tests and checks', () => {
    expect(planInstall('test', WANTED, undefined)).toBe('all');
    expect(planInstall('check', WANTED, { ...COMPLETE, all: 'all 1' })).toBe('all');
    expect(planInstall('check', WANTED, COMPLETE)).toBe('nothing');
  });

  it('is what is missing where the site was built before', () => {
    expect(planInstall('test', WANTED, SITE_ONLY)).toBe('rest');
  });

  it('takes nothing away from somebody who tests', () => {
    expect(planInstall('start', WANTED, COMPLETE)).toBe('nothing');
    expect(planInstall('start', WANTED, { ...COMPLETE, site: 'site 1', all: 'all 1' })).toBe('all');
  });

  it('leaves the site alone when only a test tool changed', () => {
    expect(planInstall('start', WANTED, { ...COMPLETE, all: 'all 1' })).toBe('nothing');
    expect(planInstall('start', WANTED, { ...SITE_ONLY, all: 'all 1' })).toBe('nothing');
    expect(planInstall('test', WANTED, { ...SITE_ONLY, all: 'all 1' })).toBe('all');
  });
});
