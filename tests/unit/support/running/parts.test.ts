import { describe, expect, it } from 'vitest';
import { chooseParts, describeParts, type Part, withBuild } from '../../../support/running/parts.ts';
import { STAGES } from '../../../support/running/stage-names.ts';

const FILES = [
  'src/plan/dates.ts',
  'tests/unit/plan/dates.test.ts',
  'tests/unit/plan/steps.test.tsx',
  'tests/unit/planner.test.ts',
  'tests/content/plans.test.ts',
  'tests/content/replies.ts',
  'tests/dist/links.test.ts',
  'tests/e2e/plan/dates.spec.ts',
  'tests/e2e/plan/support.ts',
  'tests/visual/templates.spec.ts',
  'tests/providers/acme/content/plans.test.ts',
  'tests/providers/acme/e2e/journey.spec.ts',
  'tests/providers/acme/oracle/index.ts',
  'tests/lighthouse/run.ts',
];

const choose = (...words: string[]): readonly Part[] => chooseParts(words, FILES);

describe('a part of the tests', () => {
  it.each(STAGES)('may be the stage %s', (stage) => {
    expect(choose(stage)).toEqual([{ stage }]);
  });

  it.each([
    [
      'a file',
      'tests/unit/plan/dates.test.ts',
      [{ stage: 'unit', files: ['tests/unit/plan/dates.test.ts'] }],
    ],
    [
      'a folder, and not one whose name begins the same',
      './tests/unit/plan/',
      [{ stage: 'unit', files: ['tests/unit/plan/dates.test.ts', 'tests/unit/plan/steps.test.tsx'] }],
    ],
    [
      'a path as Windows writes it',
      'tests\\e2e\\plan',
      [{ stage: 'e2e', files: ['tests/e2e/plan/dates.spec.ts'] }],
    ],
    [
      "a provider's folder",
      'tests/providers/acme',
      [
        { stage: 'content', files: ['tests/providers/acme/content/plans.test.ts'] },
        { stage: 'e2e', files: ['tests/providers/acme/e2e/journey.spec.ts'] },
      ],
    ],
    ["a stage's folder", 'tests/lighthouse', [{ stage: 'lighthouse' }]],
    [
      'a piece of paths in any stage, in capitals or not',
      'Dates',
      [
        { stage: 'unit', files: ['tests/unit/plan/dates.test.ts'] },
        { stage: 'e2e', files: ['tests/e2e/plan/dates.spec.ts'] },
      ],
    ],
  ])('may be %s', (_, word, parts) => {
    expect(choose(word)).toEqual(parts);
  });

  it('may be several, in the order of the stages and each once', () => {
    expect(choose('templates', 'unit', 'tests/unit/plan', 'links', 'checks')).toEqual([
      { stage: 'checks' },
      { stage: 'unit' },
      { stage: 'dist', files: ['tests/dist/links.test.ts'] },
      { stage: 'visual', files: ['tests/visual/templates.spec.ts'] },
    ]);
  });

  it.each([
    ['chekcs', /^"chekcs" is no stage and in no path of a test: did you mean "checks"\? Say checks, unit, /],
    [
      'zebra',
      /^"zebra" is no stage and in no path of a test\. Say checks, unit, content, .+ a piece of one\.$/,
    ],
    // Files that hold no test of their own, and what stands before every path.
    ['support.ts', /^"support\.ts" is no stage/],
    ['', /^"" is no stage/],
  ])('is not: "%s"', (word, sentence) => {
    expect(() => choose('unit', word)).toThrow(sentence);
  });

  it('is said in a few words', () => {
    expect(describeParts(choose('unit', 'links', 'tests/e2e/plan'))).toBe(
      'unit, 1 file of dist, 1 file of e2e',
    );
    expect(describeParts(choose('tests/unit/plan'))).toBe('2 files of unit');
  });
});

describe('the build', () => {
  it('comes before what looks at the built site', () => {
    expect(withBuild(choose('unit', 'links', 'e2e'), false).map(({ stage }) => stage)).toEqual([
      'unit',
      'build',
      'dist',
      'e2e',
    ]);
  });

  it.each([
    ['is there already', choose('unit', 'e2e'), true],
    ['is asked for', choose('build', 'e2e'), false],
    ['is not looked at', choose('checks', 'content'), false],
  ])('is not added when it %s', (_, parts, built) => {
    expect(withBuild(parts, built)).toBe(parts);
  });
});
