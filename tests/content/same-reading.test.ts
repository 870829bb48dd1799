import { globSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/tooling/bootstrap/paths.mjs';

/** Content is read by the fast reader, and by the other where a finding needs its line. */
const FILES = globSync('content/**/*.{yaml,mdx}', { cwd: root }).map((file) => {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  return [file, file.endsWith('.mdx') ? (source.split(/^---$/m)[1] ?? '') : source] as const;
});

test('both readers of YAML read the same in every file', () => {
  expect(FILES.length).toBeGreaterThan(0);
  for (const [file, text] of FILES) expect(load(text, { schema: CORE_SCHEMA }), file).toEqual(parse(text));
});
