import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/log-report/options.ts';

describe('the command line', () => {
  it('reads files relative to where it was called, and the rest in UTC days', () => {
    const words = ['--since', '2026-11-01', '--until=2026-11-02', '--top', '3', '--json', 'a.log', '-'];
    expect(readOptions(words, '/logs')).toEqual({
      kind: 'report',
      files: ['/logs/a.log', '-'],
      period: { since: Date.UTC(2026, 10, 1), until: Date.UTC(2026, 10, 3) },
      top: 3,
      json: true,
    });
  });

  it('asks for help first', () => {
    expect(readOptions(['--help'], '/')).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Say which log to read'],
    [['--since', '2026-02-30', 'a'], '--since takes a day like 2026-11-01'],
    [['--until', 'yesterday', 'a'], '--until takes a day like 2026-11-01'],
    [['--top', '0', 'a'], '--top takes a whole number from 1 up, not "0"'],
    [['--what', 'a'], "Unknown option '--what'"],
  ])('%j is answered with a sentence', (words, sentence) => {
    expect(() => readOptions(words, '/')).toThrow(sentence);
  });
});
