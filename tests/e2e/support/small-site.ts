import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { recorded } from '../../../src/addresses/ledger.ts';
import { published } from '../../../src/addresses/published.ts';
import { readLedger, writeLedger } from '../../../src/addresses/read-ledger.ts';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { nodeModules, root } from '../../../src/tooling/bootstrap/paths.mjs';
import { run } from '../../../src/tooling/process/command.ts';
import { type RunningServer, serve } from '../../../src/tooling/serve/static-server.ts';
import { applyChange, type Change, SOUND } from '../../unit/catalogue/tree.ts';

/** The site's own settings and pages, over other content. Below the project, so that its packages are found. */
const CONFIG = `import config from '../../../astro.config.mjs';
export default { ...config, srcDir: '../../../src', publicDir: '../../../public' };
`;

/** What happens to the small content after it was published. */
export interface Afterwards {
  readonly changes: readonly Change[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Publishes a small site (one provider, one guide) and changes its content, as an editor would.
 *
 * @param name tells sites of tests that run at once apart
 * @returns its folder, ready to be built
 */
export function publishSmallSite(name: string, changes: readonly Change[] = []): string {
  const folder = join(root, '.cache/small-sites', name);
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  cpSync(SOUND, folder, { recursive: true });
  // The style page reads the stylesheets of the project.
  cpSync(join(root, 'src'), join(folder, 'src'), {
    recursive: true,
    filter: (file) => extname(file) === '' || extname(file) === '.css',
  });
  // The statement quotes the last audit, which is about the code and not about the content.
  cpSync(join(root, 'content/accessibility'), join(content, 'accessibility'), { recursive: true });
  writeLedger(folder, recorded(published(readCatalogue(folder)), readLedger(folder).ledger));
  for (const change of changes) applyChange(change, content);
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  return folder;
}

/** Builds the site of a folder into its `dist`. */
export async function buildFolder(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { ok, output } = await run(process.execPath, [join(nodeModules, 'astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (!ok) throw new Error(`the small site was not built:\n${output}`);
}

/** Publishes, changes, builds and serves a small site. */
export async function buildSmallSite(
  name: string,
  { changes, env = {} }: Afterwards,
): Promise<RunningServer> {
  const folder = publishSmallSite(name, changes);
  await buildFolder(folder, env);
  return serve(join(folder, 'dist'), 0);
}
