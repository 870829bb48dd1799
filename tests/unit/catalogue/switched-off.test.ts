import { expect, test } from 'vitest';
import { withoutLawBlocks } from '../../../src/catalogue/read/switched-off.ts';

test('a guide without rights keeps its sentences, and no heading without words below it', () => {
  const text = [
    'First words.',
    '## The law',
    '',
    '<Folded />',
    '',
    '<Rights topic="renewals" />',
    '',
    '## Wherever you live',
    '',
    '<Ladder law="world" />',
    '',
    'Ask in writing.',
    '',
    '## Names',
    '',
    '<NameLives />',
    '',
    '### In one country',
    '',
    'More words.',
    '## Untouched',
    '<Folded />',
  ].join('\n');
  expect(withoutLawBlocks(text).split('\n').filter(Boolean)).toEqual([
    'First words.',
    '## Wherever you live',
    'Ask in writing.',
    '## Names',
    '### In one country',
    'More words.',
    '## Untouched',
    '<Folded />',
  ]);
});
