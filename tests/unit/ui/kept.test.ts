import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import {
  EXIT,
  NO_SLASH,
  PAIRS,
  RECENT,
  SITUATION,
  wrappingKey,
} from '../../../src/ui/browser/kept.client.ts';
import { KEPT, KEPT_NAMES } from '../../../src/ui/browser/kept-list.client.ts';
import { READER } from '../../../src/ui/rights/reader-key.client.ts';

const src = join(import.meta.dirname, '../../../src');
const REGISTRY = 'ui/browser/kept.client.ts';
const EARLY = 'ui/browser/early.js';
/** Every way in which a page may leave something in a browser. */
const STORES =
  /\b(?:localStorage|sessionStorage|indexedDB|caches\.|cookieStore|serviceWorker|document\.cookie)\b/;

/** What a reader's browser runs, or may import. */
const files = globSync('{ui,embed,search,plan,wizard,documents,i18n}/**/*.{ts,tsx,js,astro}', { cwd: src });

describe('what a browser keeps', () => {
  it('is touched by one file alone', () => {
    const touching = files.filter((file) => STORES.test(readFileSync(join(src, file), 'utf8')));
    expect(touching.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([EARLY, REGISTRY].sort());
  });

  it('is asked for by the script in the head, which can import nothing, and never changed by it', () => {
    const early = readFileSync(join(src, EARLY), 'utf8');
    expect(early.match(new RegExp(STORES, 'g'))).toEqual(['localStorage']);
    expect(early).toMatch(`if (location.search || localStorage['${SITUATION}'])`);
  });

  it('has a place in the list for each key', () => {
    const keys = [NO_SLASH, RECENT, SITUATION, EXIT, READER, PAIRS, ...LOCALES.map(wrappingKey)];
    expect(KEPT_NAMES.flatMap((name) => KEPT[name]).sort()).toEqual(keys.sort());
  });
});
