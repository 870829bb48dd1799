import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { belowRoot } from '../../../src/integrations/early-script.ts';

const script = readFileSync(new URL('../../../src/ui/browser/early.js', import.meta.url), 'utf8');

it('the first script looks for answers where a site below a path keeps them', () => {
  const changed = belowRoot(script, '/help/');
  expect(changed).toContain("localStorage['/help/sortie.situation']");
  expect(changed.replace('/help/', '')).toBe(script);
});

it('a script that looks for none is refused', () => {
  expect(() => belowRoot('let x;', '/help/')).toThrow('looks for nothing that is kept');
});
