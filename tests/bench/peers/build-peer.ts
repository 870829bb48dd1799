import { join } from 'node:path';
import { costOf } from '../measure/cost.ts';
import { weigh } from '../measure/folder.ts';
import { temporaryFolder } from '../measure/kept.ts';
import { type Built, keepBuilt, record, recordCost, type Session } from '../session.ts';
import type { Peer } from './peer.ts';
import { writePeerProject } from './project.ts';

const isGuide = (path: string): boolean => path.includes('guides/') && path.endsWith('.html');

/** Builds the compared number of guides with a peer, with nothing in its caches, and notes what that cost. */
export async function buildPeer(session: Session, peer: Peer): Promise<Built> {
  const folder = temporaryFolder(peer.id);
  await writePeerProject(peer, session.sizes.guides, folder.path);
  const [program, ...args] = peer.build;
  const command = { args: [join(folder.path, 'node_modules', program), ...args], cwd: folder.path };
  const site = join(folder.path, peer.output);
  const name = `peers/${peer.id}`;
  recordCost(session, name, await costOf(command, session.limit));
  const { bytes, files } = weigh(site);
  record(session, `${name}/output`, bytes);
  record(session, `${name}/files`, files);
  record(session, `${name}/html`, weigh(site, isGuide).bytes);
  const built = { folder, site };
  keepBuilt(session, peer.id, built);
  return built;
}
