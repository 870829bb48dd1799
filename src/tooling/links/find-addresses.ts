import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { folderTree } from '../../catalogue/read/folder-tree.ts';

/** An address of somebody else's, and everywhere it stands. */
export interface Outside {
  readonly address: string;
  readonly places: readonly Place[];
}

interface Place {
  /** From the root of the repository. */
  readonly file: string;
  readonly line?: number | undefined;
}

/** Where the site itself stands, and what it posts to: they are its own. */
const OWN = /^content\/site\.yaml (?:url|feedback)$/;

/**
 * Every outside address in the YAML of the content, in the order of its files.
 *
 * @param root the repository's root
 * @throws where a file is no valid YAML
 */
export function outsideAddresses(root: string): readonly Outside[] {
  const found = new Map<string, Place[]>();
  const files = folderTree(root, 'content').filter(
    ({ path, kind }) => kind === 'file' && path.endsWith('.yaml'),
  );
  for (const { path: file } of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.split('\n');
    for (const { address, at } of addressesIn(load(text, { schema: CORE_SCHEMA }), '')) {
      if (OWN.test(`${file} ${at}`)) continue;
      const places = found.get(address) ?? [];
      // One that stands several times in a file is found below where it was found before.
      const from = places.findLast((place) => place.file === file)?.line ?? 0;
      const line = lines.findIndex((each, index) => index >= from && each.includes(address)) + 1;
      found.set(address, [...places, { file, line: line || undefined }]);
    }
  }
  return [...found].map(([address, places]) => ({ address, places }));
}

/** Texts that are addresses, and nothing else. */
function addressesIn(
  value: unknown,
  at: string,
): readonly { readonly address: string; readonly at: string }[] {
  if (typeof value === 'string') return /^\s*https?:/i.test(value) ? [{ address: value, at }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => addressesIn(each, at === '' ? key : `${at}.${key}`));
}
