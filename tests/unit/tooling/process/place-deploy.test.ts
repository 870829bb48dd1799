import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MARK } from '../../../../src/deploy/files.ts';
import { placeDeploy } from '../../../../src/tooling/process/place-deploy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-deploy-'));
  mkdirSync(join(folder, 'made/nginx'), { recursive: true });
  writeFileSync(join(folder, 'made', MARK.file), MARK.line);
  writeFileSync(join(folder, 'made/nginx/site.conf'), 'new');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => ({ site: join(folder, 'deploy'), work: join(folder, '.cache/deploy') });
const put = (): Promise<boolean> => placeDeploy(join(folder, 'made'), place());

test('files for hosts stand where none were', async () => {
  expect(await put()).toBe(true);
  expect(readFileSync(join(folder, 'deploy/nginx/site.conf'), 'utf8')).toBe('new');
});

test('those of the build before go as a whole', async () => {
  mkdirSync(join(folder, 'deploy'));
  writeFileSync(join(folder, 'deploy', MARK.file), `${MARK.line}\nof the build before`);
  writeFileSync(join(folder, 'deploy/gone.conf'), 'old');
  expect(await put()).toBe(true);
  expect(existsSync(join(folder, 'deploy/gone.conf'))).toBe(false);
  expect(existsSync(join(folder, 'deploy/nginx/site.conf'))).toBe(true);
});

test.each([
  ['without a word about it', {}],
  ['with a README of its own', { [MARK.file]: '# How we deploy\n' }],
])('a folder that no build has made stays, %s', async (_, files) => {
  mkdirSync(join(folder, 'deploy'));
  for (const [file, text] of Object.entries({ 'site.yml': 'ours', ...files }))
    writeFileSync(join(folder, 'deploy', file), text);
  expect(await put()).toBe(false);
  expect(readFileSync(join(folder, 'deploy/site.yml'), 'utf8')).toBe('ours');
  expect(existsSync(join(folder, 'deploy/nginx'))).toBe(false);
});
