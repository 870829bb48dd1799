import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { run } from '../../../src/tooling/process/command.ts';
import { linkPackages } from '../site/link-packages.ts';
import { madeUpGuides } from '../site/made-up-guides.ts';
import type { Peer } from './peer.ts';

const folderOf = ({ id }: Peer): string => fileURLToPath(new URL(id, import.meta.url));

const LOCKFILE = 'package-lock.json';
const INSTALLED = '.installed';

/**
 * Installs a peer where git does not look, unless what its lockfile says is there already.
 *
 * @returns the folder of its packages
 * @throws {UserError} when npm could not
 */
async function install(peer: Peer): Promise<string> {
  const from = folderOf(peer);
  const lock = readFileSync(join(from, LOCKFILE));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(root, '.cache/bench/peers', `${peer.id}-${version}`);
  const packages = join(folder, 'node_modules');
  if (existsSync(join(folder, INSTALLED))) return packages;
  console.log(`Installing ${peer.name}, once.`);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', LOCKFILE]) copyFileSync(join(from, file), join(folder, file));
  const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
  if (!ok) throw new UserError(`${output}\n${peer.name} was not installed: npm says why above.`);
  writeFileSync(join(folder, INSTALLED), '');
  return packages;
}

/**
 * Makes a project of a peer in an empty folder: its settings, and so many guides in each language, the same text that
 * Sortie gets.
 */
export async function writePeerProject(peer: Peer, guides: number, to: string): Promise<void> {
  const packages = await install(peer);
  cpSync(join(folderOf(peer), 'files'), to, { recursive: true });
  copyFileSync(join(folderOf(peer), 'package.json'), join(to, 'package.json'));
  linkPackages(packages, join(to, 'node_modules'));
  const write = (file: string, title: string, description: string, text: string): void => {
    const path = join(to, file);
    mkdirSync(dirname(path), { recursive: true });
    const head = { title, description };
    const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(path, `---\n${lines.join('\n')}\n---\n\n${text}`);
  };
  const pages = madeUpGuides(guides, peer.dialect);
  for (const lang of LOCALES) write(peer.file({ lang, home: true }), 'Guides', 'All guides.', 'Guides.\n');
  for (const page of pages) write(peer.file(page), page.title, page.description, page.markdown);
  const list = pages.map(({ lang, family, slug, title }) => ({ lang, family, slug, title }));
  writeFileSync(join(to, 'guides.json'), JSON.stringify(list));
  writeFileSync(join(to, 'families.json'), JSON.stringify([...new Set(list.map(({ family }) => family))]));
}
