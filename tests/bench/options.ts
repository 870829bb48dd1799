import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { UserError } from '../../src/tooling/bootstrap/user-error.mjs';
import { PARTS, type PartName } from './parts/parts.ts';
import type { PeerId } from './peers/peer.ts';
import { PEERS } from './peers/peers.ts';
import type { Session } from './session.ts';

export interface Options extends Pick<Session, 'runs' | 'limit' | 'project' | 'sizes' | 'peers'> {
  readonly parts: readonly PartName[];
  /** A result that was kept earlier, to compare with. */
  readonly against: string | undefined;
}

const FLAGS = {
  runs: { type: 'string', default: '3' },
  limit: { type: 'string', default: '30' },
  of: { type: 'string', default: root },
  guides: { type: 'string', default: '600' },
  growth: { type: 'string', default: '0,300,3000' },
  providers: { type: 'string', default: '20,200' },
  peers: { type: 'string', default: Object.keys(PEERS).join() },
  against: { type: 'string' },
} as const;

const SECONDS_A_MINUTE = 60;

function count(flag: string, text: string, least = 0): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new UserError(`--${flag} is a whole number from ${least}, not "${text}".`);
}

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);

/**
 * What the command line asks for.
 *
 * @throws {UserError} when it asks for something that is not there
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const parts = positionals.map((name) => {
    if (isPart(name)) return name;
    const list = Object.entries(PARTS).map(([part, { about }]) => `  ${part}: ${about}`);
    throw new UserError(`There is no part "${name}". These are:\n${list.join('\n')}`);
  });
  const list = (flag: 'growth' | 'providers'): readonly number[] =>
    values[flag].split(',').map((each) => count(flag, each));
  return {
    parts:
      parts.length > 0
        ? parts
        : Object.keys(PARTS)
            .filter(isPart)
            .filter((name) => !PARTS[name].apart),
    runs: count('runs', values.runs, 1),
    limit: count('limit', values.limit, 1) * SECONDS_A_MINUTE,
    project: resolve(values.of),
    sizes: {
      guides: count('guides', values.guides, 1),
      growth: list('growth'),
      providers: list('providers'),
    },
    peers: values.peers.split(',').map(peerCalled),
    against: values.against,
  };
}

const isPeer = (name: string): name is PeerId => Object.hasOwn(PEERS, name);

function peerCalled(name: string): PeerId {
  if (isPeer(name)) return name;
  throw new UserError(`--peers are some of ${Object.keys(PEERS).join()}, not "${name}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}
