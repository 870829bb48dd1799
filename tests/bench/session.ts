import { cpus } from 'node:os';
import type { Cost } from './measure/cost.ts';
import type { TemporaryFolder } from './measure/kept.ts';
import type { PeerId } from './peers/peer.ts';

/** A site that was built in this run, for those who look at its pages. */
export interface Built {
  /** The project; its caches are warm. */
  readonly folder: TemporaryFolder;
  /** Where the site itself is. */
  readonly site: string;
}

export type Builder = 'sortie' | PeerId;

/** What all parts of a run share. */
export interface Session {
  /** How often what is measured more than once is measured. */
  readonly runs: number;
  /** Seconds a single command may take. */
  readonly limit: number;
  /** The project that is measured. */
  readonly project: string;
  readonly sizes: Sizes;
  /** The tools that it is compared with. */
  readonly peers: readonly PeerId[];
  /** Values by what they say, in base units (seconds, bytes), in the order they were measured. */
  readonly values: Map<string, number[]>;
  /** The last sites of the most-used size, by who built them. */
  readonly built: Map<Builder, Built>;
}

/** How large the made-up sites are. */
export interface Sizes {
  /** Guides in each language where tools are compared. */
  readonly guides: number;
  /** The same for how a site grows, smallest first. */
  readonly growth: readonly number[];
  /** Providers more than there are. */
  readonly providers: readonly number[];
}

/**
 * Notes a value.
 *
 * @throws {Error} when it is no number: what was not measured must not become one
 */
export function record({ values }: Session, name: string, value: number): void {
  if (!Number.isFinite(value)) throw new Error(`${name} was measured as ${value}.`);
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else known.push(value);
}

/** Notes what a command cost, and says so. */
export function recordCost(session: Session, name: string, { cpu, pace, wall, memory, load }: Cost): void {
  record(session, `${name}/cpu`, cpu);
  record(session, `${name}/wall`, wall);
  record(session, `${name}/memory`, memory);
  record(session, `${name}/pace`, pace);
  record(session, `${name}/load`, load);
  const parts = [
    `${cpu.toFixed(1)} s of processor`,
    `${wall.toFixed(0)} s on the clock`,
    `${(memory / 1e6).toFixed(0)} MB`,
    `pace ${(pace * 1e3).toFixed(1)} ms, load ${load.toFixed(1)} on ${cpus().length} cores`,
  ];
  console.log(`  ${name}: ${parts.join(', ')}`);
}

/** Keeps a site for later parts, and removes the one that it stands in for. */
export function keepBuilt({ built }: Session, builder: Builder, site: Built): void {
  const before = built.get(builder);
  built.set(builder, site);
  if (before !== undefined && before.folder.path !== site.folder.path) before.folder.remove();
}
