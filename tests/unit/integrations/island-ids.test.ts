import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeless } from '../../../src/integrations/island-ids.ts';
import { nodeModules } from '../../../src/tooling/bootstrap/paths.mjs';

describe('the id of an island', () => {
  it('is made without the folder that the site is built in', () => {
    const renderer = readFileSync(join(nodeModules, 'astro/dist/runtime/server/render/component.js'), 'utf8');
    const hashed = /shorthash\(\s*`([\s\S]*?)`\s*\)/;
    expect(hashed.exec(renderer)?.[1]).toContain('componentUrl');
    expect(hashed.exec(placeless(renderer))?.[1]).toMatch(/^<!--.*componentExport.*-->\s/);
    expect(hashed.exec(placeless(renderer))?.[1]).not.toContain('componentUrl');
  });

  it('is looked at again when Astro makes it in another way', () => {
    expect(() => placeless('shorthash(something)')).toThrow('island-ids.ts');
  });
});
