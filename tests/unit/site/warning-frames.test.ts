import { expect, test } from 'vitest';
import { framed } from '../../../src/site/plan/warning-frames.ts';
import type { WarningView } from '../../../src/site/types.ts';

const warning = (id: string, severity: WarningView['severity'], tag: string): WarningView => ({
  id,
  severity,
  tag,
  title: id,
  text: [],
  beside: [],
});

test('critical warnings share a frame with those of the same words alone', () => {
  const { frames, single } = framed([
    warning('note', 'note', 'Note'),
    warning('number', 'critical', 'Hard to undo'),
    warning('data', 'critical', 'Cannot be undone'),
    warning('money', 'caution', 'Can cost you money'),
    warning('line', 'critical', 'Cannot be undone'),
  ]);
  expect(frames.map(({ tag, warnings }) => [tag, warnings.map(({ id }) => id)])).toEqual([
    ['Cannot be undone', ['data', 'line']],
  ]);
  expect(single.map(({ id }) => id)).toEqual(['number', 'money', 'note']);
});
