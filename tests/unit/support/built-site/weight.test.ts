import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatStandings, standings } from '../../../support/budgets.ts';
import { pageFrom } from '../../../support/built-site/pages.ts';
import { importsIn, Scales } from '../../../support/built-site/weight.ts';

const FILES = {
  'a.css': 'body { color: CanvasText }',
  'page.js': 'import{x}from"./shared.js";import("./later.js");x()',
  'shared.js': 'export const x=()=>1',
  'later.js': 'export const later="x".repeat(99)',
  'second.js': 'import{x}from"./shared.js";x()',
};

const HTML =
  '<link rel="stylesheet" href="/a.css"><script type="module" src="/page.js"></script>' +
  '<script type="module">import"/second.js"</script><link rel="modulepreload" href="/shared.js">';

const packed = (...names: readonly (keyof typeof FILES)[]): number =>
  names.reduce((sum, name) => sum + gzipSync(FILES[name], { level: 9 }).length, 0);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

describe('static imports', () => {
  it('are what a module cannot start without', () => {
    const script =
      'import{a as b}from"./a.js";import"./b.js";export*from"./c.js";const d=()=>import("./d.js")';
    expect(importsIn(script)).toEqual(['./a.js', './b.js', './c.js']);
  });
});

describe("a page's weight", () => {
  it('counts every file once, and none that waits', () => {
    expect(new Scales(folder).weigh(pageFrom('/en/', HTML))).toEqual({
      html: gzipSync(HTML, { level: 9 }).length,
      css: packed('a.css'),
      script: packed('page.js', 'shared.js', 'second.js'),
    });
  });

  it('names a script that is not there', () => {
    const page = pageFrom('/en/', '<script type="module" src="/gone.js"></script>');
    expect(() => new Scales(folder).weigh(page)).toThrow('/gone.js is loaded by a page and does not exist.');
  });
});

describe('budgets', () => {
  it('take the worst page of each kind and language', () => {
    const pages = [
      pageFrom('/en/', HTML),
      pageFrom('/fr/', `${HTML}<p>plus long</p>`),
      pageFrom('/en/guides/vps/cancel/', '<p>short'),
      pageFrom('/en/guides/vps/undo/', '<p>a longer one, with more words'),
    ];
    const all = standings(pages, folder);
    expect(all.map(({ name, language, url }) => `${name} ${language} ${url}`)).toEqual([
      'home en /en/',
      'home fr /fr/',
      'guide en /en/guides/vps/undo/',
    ]);
    expect(formatStandings(all).split('\n')).toHaveLength(4);
  });
});
