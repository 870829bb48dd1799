import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentFiles } from './content-files.ts';
import type { Reading } from './yaml-file.ts';

/** Every word of the files that could not be read, and of their paths; without its own file a provider counts whole. */
export function unreadWords({ root, findings }: Reading, files: ContentFiles): ReadonlySet<string> {
  const all = new Set(files.below('content'));
  const paths = new Set(findings.map(({ file }) => file));
  return new Set(
    [...paths].flatMap((path) => {
      const texts = (basename(path) === 'provider.yaml' ? files.below(dirname(path)) : [path])
        .filter((file) => all.has(file))
        .map(
          (file) =>
            `${file.replace(/\.\w+$/, '').replaceAll('/', ' ')} ${readFileSync(join(root, file), 'utf8')}`,
        );
      return texts.join(' ').match(/[^\s"'{}[\]:,]+/g) ?? [];
    }),
  );
}
