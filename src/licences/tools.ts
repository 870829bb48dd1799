import { z } from 'zod';
import { isPermissive } from './read-licence.ts';

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ license: z.unknown() })),
});

/** What tools are under: how many packages each licence has, and which ask for more than their notice. */
export interface ToolLicences {
  readonly counts: ReadonlyMap<string, number>;
  readonly demanding: readonly { readonly name: string; readonly spdx: string }[];
}

/**
 * The licences of everything in a lockfile.
 *
 * @param lock package-lock.json, parsed
 */
export function toolLicences(lock: unknown): ToolLicences {
  const { '': _, ...packages } = lockfile.parse(lock).packages;
  const counts = new Map<string, number>();
  const demanding = new Map<string, string>();
  for (const [path, { license }] of Object.entries(packages)) {
    const spdx = typeof license === 'string' ? license : 'not stated';
    counts.set(spdx, (counts.get(spdx) ?? 0) + 1);
    if (!isPermissive(spdx)) demanding.set(path.replace(/^.*node_modules\//, ''), spdx);
  }
  return {
    counts: new Map([...counts].sort(([, one], [, other]) => other - one)),
    demanding: [...demanding].sort().map(([name, spdx]) => ({ name, spdx })),
  };
}
