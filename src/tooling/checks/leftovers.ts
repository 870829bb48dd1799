import type { Check, Finding } from './finding.ts';
import { findInFiles } from './project-files.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
  /** The files it is about; all text files when left out. */
  readonly files?: RegExp;
}

const CODE = /\.(?:ts|tsx|astro|mjs)$/;
const TESTS = /^tests\/.+\.ts$/;

// A class of one letter keeps a rule from finding itself.
const RULES: readonly Rule[] = [
  {
    pattern: /(?<![\w.:/-])\/(?:home|root|Users|tmp|work|workspace)\/\w/,
    message: 'names a place of one machine: write a path relative to the project',
  },
  {
    pattern: /\bregistry\.[a-z]+\.(?:com|org)\b|"resolved": "https?:/,
    message: 'names a package registry: the lockfile is written without download addresses (.npmrc)',
  },
  {
    pattern: /\b(?:[T]ODO|[F]IXME|[X]XX)\b/,
    message: 'is a note to come back to: do it, or open an issue',
    files: CODE,
  },
  {
    pattern: /@ts-[i]gnore|@ts-[n]ocheck|[e]slint-disable/,
    message: 'silences a checker: mend the type, or use @ts-expect-error with the reason',
    files: CODE,
  },
  {
    pattern: /[b]iome-ignore[\w-]* [\w/]+:?\s*(?:\*\/)?$/,
    message: 'switches a lint rule off without a reason',
    files: CODE,
  },
  {
    pattern: /\b(?:test|it|describe)\.(?:only|skip|fixme|todo)\b/,
    message: 'leaves a test out: mend it or delete it',
    files: TESTS,
  },
  {
    // What a catalogue may lack is asked for in words, which the run then prints.
    pattern: /\.info\(\)\.skip\((?!.*\blacking\b)/,
    message: 'leaves a test out without saying what it lacks',
    files: TESTS,
  },
  {
    pattern: /\b[w]aitForTimeout\b/,
    message: 'waits for a time instead of for what it needs',
    files: TESTS,
  },
];

const BINARY = /\.(?:png|jpe?g|webp|avif|ico|gif|woff2|pdf|zip)$/;

/** Words and paths that do not belong in a finished file. */
export function findLeftovers(file: string, text: string): readonly Finding[] {
  const rules = RULES.filter(({ files }) => files?.test(file) ?? true);
  return text
    .split('\n')
    .flatMap((content, index) =>
      rules
        .filter(({ pattern }) => pattern.test(content))
        .map(({ message }) => ({ file, line: index + 1, message })),
    );
}

export const leftovers: Check = {
  name: 'leftovers',
  find: (root) => findInFiles(root, (file) => !BINARY.test(file), findLeftovers),
};
