import { didYouMean } from '../../../src/catalogue/finding.ts';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { ON_THE_SITE, STAGES, type StageName } from './stage-names.ts';

/** A stage of `npm test`, or some of its files. */
export interface Part {
  readonly stage: StageName;
  /** The test files to run, by path from the top folder; all of the stage's when left out. */
  readonly files?: readonly string[];
}

/** A stage's folder stands in tests/, or in one of tests/providers/ for what is true of one provider only. */
const TEST_FILE =
  /^tests\/(?:providers\/[^/]+\/)?(?:(unit|content|dist)\/.+\.test\.tsx?|(e2e|visual)\/.+\.spec\.ts)$/;

const stageCalled = (name: string): StageName | undefined => STAGES.find((stage) => stage === name);

function stageOf(file: string): StageName | undefined {
  const [, inVitest, inPlaywright] = TEST_FILE.exec(file) ?? [];
  return stageCalled(inVitest ?? inPlaywright ?? '');
}

/**
 * What `npm test -- <words>` runs, in the order of the stages.
 *
 * @param words each a stage, the path of a test file or folder, or a piece of such paths
 * @param files every file of the project, by path from the top folder
 * @throws {UserError} for a word that chooses nothing
 * @example chooseParts(['unit', 'print'], files) // [{ stage: 'unit' }, { stage: 'e2e', files: ['tests/e2e/plan/print.spec.ts'] }]
 */
export function chooseParts(words: readonly string[], files: readonly string[]): readonly Part[] {
  const testFiles = files.filter((file) => TEST_FILE.test(file));
  const whole = new Set<StageName>();
  const chosen = new Set<string>();
  for (const word of words) {
    const path = tidyPath(word);
    const stage = stageCalled(path.replace(/^tests\//, ''));
    if (stage !== undefined) whole.add(stage);
    else for (const file of filesOf(path, word, testFiles)) chosen.add(file);
  }
  return STAGES.flatMap((stage): readonly Part[] => {
    if (whole.has(stage)) return [{ stage }];
    const own = testFiles.filter((file) => chosen.has(file) && stageOf(file) === stage);
    return own.length > 0 ? [{ stage, files: own }] : [];
  });
}

/** The parts with a build put in front of what looks at the built site, where that is not there yet. */
export function withBuild(parts: readonly Part[], built: boolean): readonly Part[] {
  const builds = parts.some(({ stage }) => stage === 'build');
  const first = parts.findIndex(({ stage }) => ON_THE_SITE.has(stage));
  if (built || builds || first < 0) return parts;
  return [...parts.slice(0, first), { stage: 'build' }, ...parts.slice(first)];
}

/** @example describeParts([{ stage: 'unit' }, { stage: 'e2e', files: ['a', 'b'] }]) // 'unit, 2 files of e2e' */
export function describeParts(parts: readonly Part[]): string {
  return parts
    .map(({ stage, files }) =>
      files === undefined ? stage : `${files.length} ${files.length === 1 ? 'file' : 'files'} of ${stage}`,
    )
    .join(', ');
}

const tidyPath = (word: string): string =>
  word.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');

function filesOf(path: string, word: string, testFiles: readonly string[]): readonly string[] {
  const below = testFiles.filter((file) => file === path || file.startsWith(`${path}/`));
  if (below.length > 0) return below;
  const piece = path.toLowerCase();
  const found = testFiles.filter((file) => file.slice('tests/'.length).toLowerCase().includes(piece));
  if (piece === '' || found.length === 0) throw new UserError(nothingCalled(word));
  return found;
}

function nothingCalled(word: string): string {
  const hint = didYouMean(word, STAGES);
  const near = hint.startsWith('did you mean') ? `: ${hint}` : '.';
  return `"${word}" is no stage and in no path of a test${near} Say ${STAGES.join(', ')}, a path below tests/, or a piece of one.`;
}
