import { globSync, readFileSync } from 'node:fs';
import { HOUSE_PATHS } from '../../src/tooling/scaffold/house-files.ts';

/** What is said for every provider, or for none: files that a house without this provider keeps. */
const SHARED = globSync('content/**/*.{yaml,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('content/providers/'))
  .filter((file) => !HOUSE_PATHS.some((own) => file === own || file.startsWith(`${own}/`)));

/** The lines of shared files that name a provider, each with its file. @param names what it is called there */
export const namedOutside = (...names: readonly string[]): readonly string[] =>
  SHARED.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => names.some((name) => line.toLowerCase().includes(name)))
      .map((line) => `${file}: ${line.trim()}`),
  );
