import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf } from '../measure/cost.ts';
import { weigh } from '../measure/folder.ts';
import { temporaryFolder } from '../measure/kept.ts';
import { type Built, keepBuilt, record, recordCost, type Session } from '../session.ts';
import { copyProject } from './copy-project.ts';
import { writeMadeUpGuides } from './made-up-guides.ts';
import { writeProviderFiles } from './made-up-provider-files.ts';

/** What is made up beside what the project has. */
interface Extra {
  /** In each language. */
  readonly guides?: number;
  readonly providers?: number;
}

/** A copy of the project that is measured, with more in it, and no cache. */
export function copyWith({ project }: Session, { guides = 0, providers = 0 }: Extra): Built {
  const folder = temporaryFolder('sortie');
  copyProject(project, folder.path);
  if (guides > 0) writeMadeUpGuides(guides, folder.path);
  if (providers > 0) writeProviderFiles(folder.path, providers);
  return { folder, site: join(folder.path, 'dist') };
}

/** Builds a copy as `npm run build` does; what an earlier build left in caches is used, the site itself is not. */
export function build({ folder, site }: Built, limit: number): Promise<Cost> {
  rmSync(site, { recursive: true, force: true });
  return costOf({ args: [join(folder.path, 'src/tooling/tasks/build.ts')], cwd: folder.path }, limit);
}

const isGuide = (path: string): boolean => /^[a-z-]+\/guides\/[^/]+\/[^/]+\/index\.html$/.test(path);

/** Notes what the built site weighs. */
export function recordWeight(session: Session, name: string, { site }: Built): void {
  const { bytes, files } = weigh(site);
  record(session, `${name}/output`, bytes);
  record(session, `${name}/files`, files);
  record(session, `${name}/html`, weigh(site, isGuide).bytes);
}

/** A site of the size at which tools are compared: the last one that was built in this run, or one built now. */
export async function builtSite(session: Session): Promise<Built> {
  const known = session.built.get('sortie');
  if (known !== undefined && existsSync(known.site)) return known;
  const made = copyWith(session, { guides: session.sizes.guides });
  recordCost(session, 'guides/first', await build(made, session.limit));
  recordWeight(session, 'guides/first', made);
  keepBuilt(session, 'sortie', made);
  return made;
}
