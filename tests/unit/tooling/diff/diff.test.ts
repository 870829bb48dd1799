import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareReadings } from '../../../../src/site/changes/compare-readings.ts';
import { catalogueAt, catalogueNow } from '../../../../src/tooling/diff/content-at.ts';
import { diffReport } from '../../../../src/tooling/diff/diff-report.ts';
import { readingsOf } from '../../../../src/tooling/diff/readings-of.ts';
import { inTree } from '../../catalogue/tree.ts';

/** Something done in a repository whose only state is the sound content. */
const inRepository = (run: (root: string) => void): void =>
  inTree([], (root) => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
        cwd: root,
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Sound');
    run(root);
  });

const rewrite = (root: string, file: string, of: string, by: string): void => {
  const path = join(root, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(of, by));
};

test('a renamed label is said in both languages, the old words and the new', () => {
  inRepository((root) => {
    const before = readingsOf(catalogueAt(root, 'HEAD'));
    expect(compareReadings(before, readingsOf(catalogueNow(root)))).toEqual([]);
    const portal = 'providers/acme/portal.yaml';
    rewrite(root, portal, 'Cancel my service', 'Close my service');
    rewrite(root, portal, 'Résilier mon service', 'Clore mon service');
    const differences = compareReadings(before, readingsOf(catalogueNow(root)));
    for (const format of ['text', 'markdown', 'json'] as const)
      for (const words of ['Cancel my', 'Close my', 'Résilier mon', 'Clore mon'])
        expect(diffReport('HEAD', differences, format)).toContain(words);
    expect(diffReport('HEAD', differences, 'text')).toMatch(/^Against HEAD – changed: \d+ plans/);
  });
});

test('what cannot be compared is said in a sentence', () => {
  inRepository((root) => {
    expect(() => catalogueAt(root, 'nowhere')).toThrow('git knows no state "nowhere"');
    rewrite(root, 'families.yaml', 'name:', 'nome:');
    expect(() => catalogueNow(root)).toThrow('The content of the working tree has mistakes');
  });
});
