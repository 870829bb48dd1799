import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/catalogue/check.ts';
import { formatFinding } from '../../../../src/catalogue/finding.ts';
import { answersTo } from '../../../../src/tooling/scaffold/answers.ts';
import { product } from '../../../../src/tooling/scaffold/product.ts';
import { projectIn } from '../../../../src/tooling/scaffold/project.ts';
import { provider } from '../../../../src/tooling/scaffold/provider.ts';
import type { Answers, Scaffold } from '../../../../src/tooling/scaffold/question.ts';
import { site } from '../../../../src/tooling/scaffold/site.ts';
import { removeAll, writeFiles } from '../../../../src/tooling/scaffold/write.ts';
import { mergeForward } from '../../../../src/tooling/update/merge-forward.ts';
import { SOUND } from '../../catalogue/tree.ts';

const CODE = 'src/engine.ts';
const SETTINGS = 'content/site.yaml';
const LEDGER = 'content/ledger/codes.txt';
const SAMPLE = 'content/providers/acme/provider.yaml';
const OWN = 'content/providers/nova/provider.yaml';

let root = '';
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const add = (path: string, text: string): void => appendFileSync(join(root, path), text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One step');
};

async function make(kind: Scaffold, given: Answers): Promise<void> {
  const project = projectIn(root, '2026-11-22');
  const answers = await answersTo(kind.questions, given, project);
  removeAll(root, kind.removes?.(answers, project) ?? []);
  writeFiles(root, kind.files(answers, project));
}

/** Sources with a sample provider, on which somebody begins a house; then both go on. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'sortie-update-'));
  cpSync(SOUND, root, { recursive: true });
  write('.gitattributes', 'content/ledger/*.txt merge=union\n');
  write(CODE, 'one\ntwo\nthree\n');
  write(LEDGER, 'bavo /guides/vps/acme-vps\n');
  write('tests/providers/acme/oracle.ts', '// what is true of Acme\n');
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  commit();
  git('switch', '--quiet', '--create', 'house');
  await make(site, {
    name: 'Nova Help',
    url: 'https://help.nova.example',
    colour: '#1d4ed8',
    samples: 'remove',
  });
  // The sample stands in a guide of the whole site, in this small content.
  removeAll(root, ['content/guides']);
  await make(provider, { id: 'nova', name: 'Nova', website: 'https://nova.example' });
  await make(product, { provider: 'nova', id: 'vps', family: 'vps', name: 'VPS' });
  write(LEDGER, 'kala /cancel/vps/nova/vps/end-of-term\n');
  commit();
  git('switch', '--quiet', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('an older house that is merged forward', () => {
  test('takes what is new in the sources, and nothing of another house', () => {
    write(CODE, 'one\ntwo\nthree\nfour\n');
    add(SETTINGS, 'shortName: Acme\n');
    add(SAMPLE, '# said anew\n');
    add(LEDGER, 'tero /guides/vps/another\n');
    write('content/providers/acme/products/new.yaml', 'nobody reads it\n');
    write('content/providers/other/provider.yaml', 'nobody reads it either\n');
    write('tests/providers/acme/oracle.ts', '// what is true of Acme today\n');
    write('content/changes.yaml', 'changes: []\n');
    commit();
    git('switch', '--quiet', 'house');
    const before = [read(SETTINGS), read(LEDGER), read(OWN)];

    expect(mergeForward(root, 'main')).toEqual({
      conflicts: [],
      leftOut: ['content/providers/acme', 'content/providers/other', 'tests/providers/acme'],
    });
    expect(read(CODE)).toContain('four');
    expect([read(SETTINGS), read(LEDGER), read(OWN)]).toEqual(before);
    for (const path of [SAMPLE, 'content/providers/other', 'tests/providers/acme', 'content/changes.yaml'])
      expect(existsSync(join(root, path)), path).toBe(false);
    expect(git('status', '--porcelain')).toBe('');
    expect(checkContent(root).findings.map(formatFinding)).toEqual([]);
  });

  test('leaves to a person what both sides changed', () => {
    write(CODE, 'one\nTWO\nthree\n');
    commit();
    git('switch', '--quiet', 'house');
    write(CODE, 'one\n2\nthree\n');
    commit();
    expect(mergeForward(root, 'main').conflicts).toEqual([CODE]);
    expect(read(CODE)).toContain('<<<<<<<');
  });

  test('is left alone while something is not committed', () => {
    git('switch', '--quiet', 'house');
    add(SETTINGS, '# not yet committed\n');
    expect(() => mergeForward(root, 'main')).toThrow('commit them first');
    expect(read(SETTINGS)).toContain('not yet committed');
  });

  test('is told where there is no such state', () => {
    git('switch', '--quiet', 'house');
    expect(() => mergeForward(root, 'v9')).toThrow('There is no branch, tag or commit "v9"');
  });
});
