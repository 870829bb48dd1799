import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CONTENT_KINDS } from '../../../../src/tooling/editor/content-kinds.ts';
import { editorSchema, undescribed } from '../../../../src/tooling/editor/editor-schema.ts';
import { FIELDS_PAGE, fieldsPage } from '../../../../src/tooling/editor/fields-page.ts';
import { schemaPatterns, writeSettings } from '../../../../src/tooling/editor/write-schemas.ts';

const parse = (text: string): unknown => load(text, { schema: CORE_SCHEMA });
const read = (file: string): string => readFileSync(file, 'utf8');

function judgeOf(id: string): (text: string) => boolean {
  const kind = CONTENT_KINDS.find((each) => each.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  // Formats of texts are what editors warn of, too.
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const judge = ajv.compile(editorSchema(kind));
  return (text) => judge(parse(text));
}

describe.each(CONTENT_KINDS)('the schema of $id', ({ id, files, ...kind }) => {
  test('says of every field what it means', () => {
    expect(undescribed(editorSchema({ id, files, ...kind }))).toEqual([]);
  });

  test('takes every such file that there is', () => {
    const judge = judgeOf(id);
    const own = files.flatMap((pattern) => globSync(pattern));
    expect(own.filter((file) => !judge(read(file)))).toEqual([]);
  });
});

test('files that nobody wrote a schema for are none', () => {
  const known = new Set(CONTENT_KINDS.flatMap(({ files }) => files.flatMap((pattern) => globSync(pattern))));
  const ofAudit = (file: string): boolean => file.startsWith('content/accessibility/');
  expect(globSync('content/**/*.yaml').filter((file) => !known.has(file) && !ofAudit(file))).toEqual([]);
});

describe('what an editor sees while typing', () => {
  const PRODUCT = read('tests/unit/catalogue/fixtures/sound/content/providers/acme/products/vps.yaml');

  test.each([
    ['a field that is missing', 'family: vps\n', ''],
    ['a field that is misspelt', 'phrase:', 'phrese:'],
    ['a text that is empty', 'fr: Un serveur virtuel', 'fr: ""'],
    ['a language that is missing', ', fr: Un serveur virtuel', ''],
    ['a code that is none', 'code: bavo', 'code: bavX'],
    ['a day that is none', 'checked: 2026-11-22', 'checked: 22.11.2026'],
    ['a way that is none', 'id: end-of-term', 'id: end-of-trem'],
  ])('refuses %s', (_, replace, by) => {
    const judge = judgeOf('product');
    expect(judge(PRODUCT)).toBe(true);
    expect(PRODUCT).toContain(replace);
    expect(judge(PRODUCT.replace(replace, by))).toBe(false);
  });
});

test('editors are told which schema goes with which files', () => {
  expect(JSON.parse(read('.vscode/settings.json'))).toMatchObject({ 'yaml.schemas': schemaPatterns() });
});

test('what else the settings of an editor say stays, and no plain JSON is told of', () => {
  const root = mkdtempSync(join(tmpdir(), 'sortie-editor-'));
  const file = join(root, '.vscode/settings.json');
  mkdirSync(dirname(file));
  writeFileSync(file, '{ "editor.tabSize": 3, "yaml.schemas": {} }');
  writeSettings(root);
  expect(JSON.parse(read(file))).toEqual({ 'editor.tabSize': 3, 'yaml.schemas': schemaPatterns() });
  writeFileSync(file, '{ // mine\n}');
  expect(() => writeSettings(root)).toThrow('.vscode/settings.json is no plain JSON');
  rmSync(root, { recursive: true });
});

test('the page of fields says what the schemas say: npm run schemas makes it anew', () => {
  expect(read(FIELDS_PAGE)).toBe(fieldsPage());
});
