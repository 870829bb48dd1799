import type { AstroLoggerMessage } from 'astro';
import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/integrations/build-log.ts';

const info = (message: string, label: string | null = null): AstroLoggerMessage => ({
  label,
  level: 'info',
  message,
  newLine: true,
});

const page = (path: string, time: string): readonly AstroLoggerMessage[] => [
  info(`  \u001b[34m├─\u001b[39m \u001b[2m${path}\u001b[22m`),
  info(` \u001b[2m(${time})\u001b[22m `, 'SKIP_FORMAT'),
];

const warning = (message: string): AstroLoggerMessage => ({ ...info(message, 'vite'), level: 'warn' });

/** What is left of a log. */
function shown(messages: readonly AstroLoggerMessage[]): readonly string[] {
  const lines: string[] = [];
  const log = readable({ write: ({ message }) => void lines.push(message.replace(/ +/g, ' ').trim()) });
  for (const message of messages) log.write(message);
  return lines;
}

describe('the log of a build', () => {
  it('counts pages by kind, slowest first, instead of naming each', () => {
    const made = [
      ...page('/en/cancel/vps/index.html', '+20ms'),
      ...page('/fr/cancel/index.html', '+30ms'),
      ...page('/fr/guides/vps/acme.md', '+1.2s'),
      ...page('/fr/index.html', '+0ms'),
      ...page('/llms.txt', '+0ms'),
      info('✓ Completed in 1.3s.'),
    ];
    expect(shown(made)).toEqual([
      '1 guides .md 1.2 s',
      '2 cancel 0.1 s',
      '2 in 2 kinds more 0.0 s',
      '✓ Completed in 1.3s.',
    ]);
  });

  it('says a warning about many files once, and how often', () => {
    const text = (file: string): string => `[MODULE_LEVEL_DIRECTIVE] The semantics of "${file}" …`;
    expect(
      shown([...['a', 'b', 'c'].map((file) => warning(text(file))), info('✓ Completed in 2s.')]),
    ).toEqual([
      text('a'),
      '[MODULE_LEVEL_DIRECTIVE] was said 3 times: shown is the first.',
      '✓ Completed in 2s.',
    ]);
  });

  it('lets everything else through as it comes', () => {
    const others = [
      { ...info('Caught error rendering /en/: no such guide', 'build'), level: 'error' },
      warning('something else'),
      warning('something else'),
      info('(+3ms)', 'SKIP_FORMAT'),
      info('Complete!', 'build'),
    ] as const;
    expect(shown(others)).toEqual(others.map(({ message }) => message));
  });

  it('still names a page that came to nothing', () => {
    const empty = [info('  ├─ /en/lost/index.html'), info(' (+1ms) (file not created)', 'SKIP_FORMAT')];
    expect(shown(empty)).toEqual(['/en/lost/index.html (file not created)']);
  });
});
