import { posix } from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '.astro', '.mjs', '/index.ts', '/index.tsx'];

/**
 * The project file a relative import means, as a path from the top folder. A file that is not
 * in `files` is returned as it is written: the type checker says that it does not exist.
 */
export function resolveImport(from: string, specifier: string, files: ReadonlySet<string>): string {
  const [path = ''] = specifier.split('?');
  const target = posix.join(posix.dirname(from), path);
  return ENDINGS.map((ending) => target + ending).find((candidate) => files.has(candidate)) ?? target;
}

/**
 * The package a specifier names; `astro:content` counts as astro.
 *
 * @example packageOf('preact/hooks') // 'preact'
 */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (specifier.startsWith('astro:')) return 'astro';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
