import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../../../src/tooling/bootstrap/paths.mjs';
import { STAGES } from '../../../support/running/stage-names.ts';

const text = readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8');

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const { permissions, jobs } = z
  .object({
    permissions: z.object({}).strict(),
    jobs: z.record(
      z.string(),
      z.object({
        permissions: z.object({ contents: z.literal('read') }).strict(),
        strategy: z.object({ matrix: z.object({ stage: z.array(z.string()) }) }),
        steps: z.array(step),
      }),
    ),
  })
  .parse(parse(text));

describe('the workflow', () => {
  it('has one job for every stage', () => {
    expect(Object.values(jobs).flatMap(({ strategy }) => strategy.matrix.stage)).toEqual(STAGES);
    for (const { steps } of Object.values(jobs)) {
      expect(steps.flatMap(({ run }) => run ?? []).join('\n')).toMatch(
        /^npm test -- \$\{\{ matrix\.stage \}\}$/,
      );
    }
  });

  it('may read the repository and nothing else', () => {
    expect(permissions).toEqual({});
    expect(text).not.toContain('secrets.');
  });

  it('names every action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
