import { describe, expect, it } from 'vitest';
import { findLongFunctions } from '../../../../src/tooling/checks/function-length.ts';

/** Statements that take so many lines. */
const lines = (count: number): string => 'go();\n'.repeat(count);

const messages = (text: string, file = 'src/a.ts'): readonly string[] =>
  findLongFunctions(file, text).map(({ message }) => message);

describe('a function', () => {
  it('may take 60 lines from its first to its last, and no more', () => {
    expect(findLongFunctions('src/a.ts', `function short() {\n${lines(58)}}\n`)).toEqual([]);
    expect(findLongFunctions('src/a.ts', `\nfunction long() {\n${lines(59)}}\n`)).toEqual([
      {
        file: 'src/a.ts',
        line: 2,
        message: 'function long is 61 lines long; more than 60 hide what they do: take parts out',
      },
    ]);
  });

  it.each([
    ['a', `const a = () => {\n${lines(60)}};`],
    ['b', `const b = function () {\n${lines(60)}};`],
    ['c', `class Some { c() {\n${lines(60)}} }`],
    ['constructor', `class Some { constructor() {\n${lines(60)}} }`],
    ['d', `const some = { d() {\n${lines(60)}} };`],
    ['e', `const some = { e: () => {\n${lines(60)}} };`],
    ['given to useEffect', `useEffect(() => {\n${lines(60)}});`],
    ['without a name', `export default () => {\n${lines(60)}};`],
  ])('is called %s', (name, text) => {
    expect(messages(text)).toEqual([expect.stringMatching(`^function ${name} is 62 lines long;`)]);
  });

  it('counts on its own and in the one around it', () => {
    const inner = `const inner = () => {\n${lines(60)}};\n`;
    expect(messages(`function outer() {\n${inner}}\n`)).toEqual([
      expect.stringContaining('function outer is 64 lines'),
      expect.stringContaining('function inner is 62 lines'),
    ]);
  });

  it('may hold markup', () => {
    const text = `export function Card() {\n${lines(58)}return <p>{'words'}</p>;\n}\n`;
    expect(messages(text, 'src/Card.tsx')).toEqual([expect.stringContaining('function Card is 61 lines')]);
  });
});

it('leaves tables of data alone, made by a function of one expression too', () => {
  const rows = '  1,\n'.repeat(80);
  expect(messages(`const table = [\n${rows}];\nconst make = () => [\n${rows}];\n`)).toEqual([]);
});
