import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';

/** The small sound content, below its root. */
export const SOUND = fileURLToPath(new URL('fixtures/sound', import.meta.url));

/** One change to the sound content: words of a file replaced, or a file written or removed. */
export type Change =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly remove: true };

/** A change of words and the findings that it must lead to, all of them and no others. */
export interface Case {
  readonly what: string;
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  readonly found: readonly string[];
}

/** Files of the sound content that many cases change. */
export const FILES = {
  product: 'providers/acme/products/vps.yaml',
  variants: 'providers/acme/products/mail.yaml',
  provider: 'providers/acme/provider.yaml',
  portal: 'providers/acme/portal.yaml',
  procedures: 'providers/acme/procedures.yaml',
  dependants: 'providers/acme/dependants.yaml',
  routes: 'providers/acme/routes.yaml',
  guide: 'guides/en/vps/acme-vps.mdx',
  guideInFrench: 'guides/fr/vps/acme-vps.mdx',
} as const;

/** Runs something on the sound content with changes made to it, in a folder that is gone afterwards. */
export function inTree<T>(changes: readonly Change[], run: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'sortie-content-'));
  try {
    cpSync(SOUND, root, { recursive: true });
    for (const change of changes) applyChange(change, join(root, 'content'));
    return run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The day on which the sound content is looked at. */
const TODAY = '2026-11-24';

/** What is found in the sound content after these changes, as an editor reads it. */
export function findingsAfter(...changes: readonly Change[]): readonly string[] {
  return inTree(changes, (root) => checkContent(root, { today: TODAY }).findings.map(formatFinding));
}

/** Makes one change to the content in a folder. */
export function applyChange(change: Change, content: string): void {
  const path = join(content, change.file);
  if ('remove' in change) {
    rmSync(path);
  } else if ('write' in change || 'bytes' in change) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'write' in change ? change.write : change.bytes);
  } else {
    writeFileSync(path, replaced(readFileSync(path, 'utf8'), change));
  }
}

/** A change that no longer changes anything would leave a test that proves nothing. */
function replaced(text: string, { file, replace, by }: Extract<Change, { readonly by: string }>): string {
  const places = text.split(replace).length - 1;
  if (places !== 1) throw new Error(`"${replace}" stands ${places} times in ${file}, not once`);
  return text.split(replace).join(by);
}
