import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { isForbidden } from '../../../src/tooling/browser/chromium-package.ts';
import { run } from '../../../src/tooling/process/command.ts';

/** The servers that a site is tried on. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server's program, and what it needs to run. */
export interface Program {
  readonly file: string;
  /** Where its modules are. */
  readonly modules: string;
  /** Where libraries are that the system may lack. */
  readonly libraries: string;
}

const FILES: Readonly<Record<ServerName, { readonly name: string; readonly modules: string }>> = {
  nginx: { name: 'nginx', modules: 'usr/lib/nginx/modules' },
  caddy: { name: 'caddy', modules: '' },
  apache: { name: 'apache2', modules: 'usr/lib/apache2/modules' },
};

/** Debian's packages that hold them, with what they are linked to and no system has by itself. */
const PACKAGES = [
  'nginx',
  'libnginx-mod-http-brotli-static',
  'caddy',
  'apache2-bin',
  'libapr1',
  'libaprutil1',
];

const CACHE = join(root, '.cache/hosts');
const UNPACKED = join(CACHE, 'debian');

/**
 * The servers that can be started here. On Debian their packages are fetched and unpacked into a folder of ours, unless
 * SORTIE_NO_INSTALL is set: nothing is installed, and no service begins to run. Elsewhere, those that are installed.
 */
export async function findPrograms(): Promise<Readonly<Partial<Record<ServerName, Program>>>> {
  await fetchPackages();
  const found = SERVERS.flatMap((server) => {
    const program = programIn(UNPACKED, server) ?? installed(server);
    return program === undefined ? [] : [[server, program] as const];
  });
  return Object.fromEntries(found);
}

async function fetchPackages(): Promise<void> {
  if (existsSync(UNPACKED) || !isDebian() || isForbidden({ noInstall: process.env['SORTIE_NO_INSTALL'] }))
    return;
  console.log(
    `Fetching Debian's packages ${PACKAGES.join(', ')} into .cache/hosts, to try the site on them.`,
  );
  const next = join(CACHE, `next-${process.pid}`);
  mkdirSync(next, { recursive: true });
  try {
    const { ok } = await run('/usr/bin/apt-get', ['download', ...PACKAGES], { cwd: next });
    const packages = globSync('*.deb', { cwd: next });
    if (!ok || packages.length < PACKAGES.length) return;
    for (const file of packages) {
      const unpacking = await run('/usr/bin/dpkg-deb', ['-x', file, 'all'], { cwd: next });
      if (!unpacking.ok) return;
    }
    renameSync(join(next, 'all'), UNPACKED);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function isDebian(): boolean {
  return (
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function programIn(top: string, server: ServerName): Program | undefined {
  const { name, modules } = FILES[server];
  const file = ['usr/sbin', 'usr/bin']
    .map((folder) => join(top, folder, name))
    .find((each) => existsSync(each));
  const [libraries = ''] = globSync(join(top, 'usr/lib/*-linux-gnu'));
  return file === undefined ? undefined : { file, modules: join(top, modules), libraries };
}

function installed(server: ServerName): Program | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const { name, modules } = FILES[server];
  const file = folders.map((folder) => join(folder, name)).find((each) => existsSync(each));
  return file === undefined ? undefined : { file, modules: join('/', modules), libraries: '' };
}
