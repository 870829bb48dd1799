import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineSplitter, LONGEST_LINE } from '../../../src/log-report/split-lines.ts';

function split(chunks: readonly Buffer[]): { lines: string[]; tooLong: number } {
  const result = { lines: [] as string[], tooLong: 0 };
  const splitter = new LineSplitter({
    line: (text) => result.lines.push(text),
    tooLong: () => {
      result.tooLong += 1;
    },
  });
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return result;
}

it('gives the same lines however the bytes are cut', () => {
  const cuts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
  fc.assert(
    fc.property(cuts, (arrays) => {
      const whole = Buffer.concat(arrays);
      expect(split(arrays.map((array) => Buffer.from(array)))).toEqual(split([whole]));
    }),
  );
});

it('takes off both kinds of line ends, and needs none at the end', () => {
  expect(split([Buffer.from('a\r\nb\n\nc')]).lines).toEqual(['a', 'b', '', 'c']);
});

it('counts a line without end once, holds nothing of it, and goes on after it', () => {
  const long = Buffer.alloc(LONGEST_LINE, 'x');
  const { lines, tooLong } = split([
    Buffer.from('a\n'),
    ...Array.from({ length: 100 }, () => long),
    Buffer.from('\nb\n'),
  ]);
  expect({ lines, tooLong }).toEqual({ lines: ['a', 'b'], tooLong: 1 });
});

it('keeps a line of just the greatest length', () => {
  const longest = 'x'.repeat(LONGEST_LINE);
  expect(split([Buffer.from(`${longest}\n${longest}x\n`)])).toEqual({ lines: [longest], tooLong: 1 });
});
