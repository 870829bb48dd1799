import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Weight {
  readonly bytes: number;
  readonly files: number;
}

/** What the files of a folder weigh whose paths below it are counted, with slashes; all of them when not said. */
export function weigh(folder: string, isCounted: (path: string) => boolean = () => true): Weight {
  let [bytes, files] = [0, 0];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && isCounted(path)) {
        bytes += statSync(join(folder, path)).size;
        files += 1;
      }
    }
  };
  walk('');
  return { bytes, files };
}
