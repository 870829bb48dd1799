import { expect, it } from 'vitest';
import { findUnused } from '../../../../src/tooling/checks/unused.ts';

const at = (name: string, line: number) => ({ name, line, col: 1, pos: 1 });

it('names what nothing uses, with its place', () => {
  const issues = [
    { file: 'src/a.ts', files: [{ name: 'src/a.ts' }], exports: [], types: [] },
    { file: 'src/b.ts', exports: [at('one', 3)], types: [at('Two', 5)], binaries: [] },
    { file: 'package.json', dependencies: [at('three', 28)] },
  ];
  expect(findUnused(JSON.stringify({ issues }))).toEqual([
    { file: 'src/a.ts', message: expect.stringMatching(/^is used by nothing, or by tests only/) },
    { file: 'src/b.ts', line: 3, message: expect.stringMatching(/^exports one, /) },
    { file: 'src/b.ts', line: 5, message: expect.stringMatching(/^exports the type Two, /) },
    { file: 'package.json', line: 28, message: expect.stringMatching(/^asks for three, /) },
  ]);
});

it('has nothing to say of a sound project', () => {
  expect(findUnused('{"issues":[]}')).toEqual([]);
});
