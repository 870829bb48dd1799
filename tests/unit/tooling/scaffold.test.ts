import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { freeCodes } from '../../../src/catalogue/free-codes.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { root as ours } from '../../../src/tooling/bootstrap/paths.mjs';
import { answersTo } from '../../../src/tooling/scaffold/answers.ts';
import { guide } from '../../../src/tooling/scaffold/guide.ts';
import { product } from '../../../src/tooling/scaffold/product.ts';
import { projectIn } from '../../../src/tooling/scaffold/project.ts';
import { provider } from '../../../src/tooling/scaffold/provider.ts';
import { type Answers, GAP, type Scaffold } from '../../../src/tooling/scaffold/question.ts';
import { site } from '../../../src/tooling/scaffold/site.ts';
import { removeAll, writeFiles } from '../../../src/tooling/scaffold/write.ts';
import { SOUND } from '../catalogue/tree.ts';

const TODAY = '2026-11-22';

/** Makes something new in a folder, as the command does with arguments. */
async function make(kind: Scaffold, given: Answers): Promise<readonly string[]> {
  const project = projectIn(root, TODAY);
  const files = kind.files(await answersTo(kind.questions, given, project), project);
  writeFiles(root, files);
  return files.map(({ text }) => text);
}

const PROVIDER: Answers = { id: 'nova', name: 'Nova & Co: 1', website: 'https://nova.example' };
const PRODUCT: Answers = { provider: 'nova', id: 'vps', family: 'vps', name: 'VPS' };
const found = (): readonly string[] => checkContent(root).findings.map(formatFinding);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sortie-new-'));
  cpSync(SOUND, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what is made new', () => {
  test('a provider with a product passes the check, with its gaps marked', async () => {
    const texts = [...(await make(provider, PROVIDER)), ...(await make(product, PRODUCT))];
    expect(found()).toEqual([]);
    expect(texts.filter((text) => text.includes(GAP)).length).toBeGreaterThan(5);
  });

  test('a product is named as its provider writes itself', async () => {
    await make(provider, { ...PROVIDER, id: 'ex-host', name: 'Ex Host' });
    const [text] = await make(product, { ...PRODUCT, provider: 'ex-host' });
    expect(text).toContain('phrase: { en: "an Ex Host VPS", fr: "un VPS Ex Host" }');
  });

  test('a guide passes it, too', async () => {
    await make(guide, {
      family: 'basics',
      id: 'before',
      title: 'Before',
      'title-fr': 'Avant',
      source: 'ACME-DOC',
    });
    expect(found()).toEqual([]);
  });

  test('never gets a code that somebody has', async () => {
    const taken = projectIn(root, TODAY);
    await make(provider, PROVIDER);
    const [text = ''] = await make(product, PRODUCT);
    const [, code = ''] = /code: (\w+)/.exec(text) ?? [];
    expect(code).toBe(taken.freeCodes.next().value);
    expect(projectIn(root, TODAY).freeCodes.next().value).not.toBe(code);
  });

  test('is never written over what is there', async () => {
    await make(provider, PROVIDER);
    const before = readFileSync(join(root, 'content/sources.yaml'), 'utf8');
    await expect(make(provider, PROVIDER)).rejects.toThrow('--id is there already');
    await make(product, PRODUCT);
    await expect(make(product, PRODUCT)).rejects.toThrow('The product nova/vps is there already.');
    expect(readFileSync(join(root, 'content/sources.yaml'), 'utf8')).toBe(before);
  });

  test.each<[Scaffold, Answers, string]>([
    [provider, { name: 'Nova' }, '--id is missing: Id of the provider'],
    [provider, { ...PROVIDER, id: 'No Va' }, '--id must be lower-case letters, digits and single hyphens'],
    [provider, { ...PROVIDER, website: 'nova' }, '--website must be an address such as https://example.com'],
    [provider, { ...PROVIDER, webiste: 'x' }, 'There is no --webiste; did you mean "website"?'],
    [product, { ...PRODUCT, provider: 'acne' }, '--provider must be one of: acme'],
    [product, { ...PRODUCT, provider: 'acme', family: 'vpx' }, '--family must be one of: vps, email, basics'],
  ])('says what is missing or wrong', async (kind, given, message) => {
    await expect(make(kind, given)).rejects.toThrow(message);
  });

  test('asks for what was not given, and again where an answer will not do', async () => {
    const asked: string[] = [];
    const said = ['nova', 'Nova', 'nova', 'https://nova.example', '', '', ''];
    const answers = await answersTo(provider.questions, {}, projectIn(root, TODAY), async (question) => {
      asked.push(question);
      return said.shift() ?? '';
    });
    expect(asked.some((line) => line.includes('"nova" must be an address'))).toBe(true);
    expect(answers['portal']).toBe('https://nova.example');
  });
});

test('codes run on when those of two syllables are taken', () => {
  const two = [...freeCodes(new Set())].filter((code) => code.length === 4);
  expect(two).toHaveLength((13 * 5) ** 2);
  expect(freeCodes(new Set(two)).next().value).toBe('bababa');
});

describe('a house of one’s own', () => {
  const SITE: Answers = { name: 'Nova Help', url: 'https://help.nova.example', colour: '#1D4ED8' };
  const begin = async (given: Answers): Promise<void> => {
    const project = projectIn(root, TODAY);
    const answers = await answersTo(site.questions, given, project);
    removeAll(root, site.removes?.(answers, project) ?? []);
    writeFiles(root, site.files(answers, project));
  };
  const there = (path: string): boolean => existsSync(join(root, path));

  test('begins with its own name, and with nothing that was published before', async () => {
    mkdirSync(join(root, 'content/ledger'));
    writeFileSync(join(root, 'content/ledger/codes.txt'), 'bavo /guides/vps/acme-vps\n');
    await begin({ ...SITE, samples: 'keep' });
    expect(readSettings(root)).toMatchObject({
      name: 'Nova Help',
      url: SITE['url'],
      colour: '#1d4ed8',
      operator: 'provider',
    });
    expect(there('content/ledger')).toBe(false);
    expect(there('content/providers/acme')).toBe(true);
    expect(found()).toEqual([]);
  });

  test('is told which colour its plate has, where its own will not do', async () => {
    cpSync(join(ours, 'src/styles'), join(root, 'src/styles'), { recursive: true });
    const noted = async (colour: string): Promise<string> => {
      const answers = { ...SITE, colour, samples: 'keep' };
      await begin(answers);
      return site.next(answers, projectIn(root, TODAY)).join('\n');
    };
    expect(await noted('#facc15')).toMatch(
      /^#[0-9a-f]{6} {3}is the nearest to #facc15 on which words can be read/,
    );
    expect(await noted('#00523b')).not.toContain('nearest');
  });

  test('loses the providers that were there only where that is said', async () => {
    mkdirSync(join(root, 'tests/providers/acme'), { recursive: true });
    await expect(begin(SITE)).rejects.toThrow('--samples is missing');
    expect(there('content/providers/acme')).toBe(true);
    await begin({ ...SITE, samples: 'remove' });
    expect([there('content/providers/acme'), there('tests/providers/acme')]).toEqual([false, false]);
  });

  test.each([
    [{ ...SITE, samples: 'all' }, '--samples must be one of: remove, keep'],
    [{ ...SITE, samples: 'keep', url: 'help.nova.example' }, '--url must be an address like'],
    [{ ...SITE, samples: 'keep', colour: 'blue' }, '--colour must be a colour like #1d4ed8, or "none"'],
  ])('says what is wrong, and changes nothing', async (given, message) => {
    const before = readFileSync(join(root, 'content/site.yaml'), 'utf8');
    await expect(begin(given)).rejects.toThrow(message);
    expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toBe(before);
  });
});
