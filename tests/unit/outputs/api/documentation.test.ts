import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { API_CHANGES } from '../../../../src/outputs/api/changelog.ts';
import { FIELDS } from '../../../../src/outputs/api/fields.ts';
import { API_FILES } from '../../../../src/outputs/api/files.ts';
import { HELP_DESKS } from '../../../../src/outputs/api/help-desks.ts';
import { jsonSchema } from '../../../../src/outputs/api/json-schema.ts';

/** As much of a JSON Schema as names fields. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The fields of a file: its own, and those of the things that it lists. */
function fieldsOf(root: Schema): readonly string[] {
  const own = Object.entries(root.properties ?? {});
  return own.flatMap(([name, { items }]) => [name, ...Object.keys(items?.properties ?? {})]);
}

const SITE = new URL('https://help.example/');

describe('the page about the data', () => {
  const named = API_FILES.filter((file) => file !== 'catalogue').flatMap((file) =>
    fieldsOf(jsonSchema(file, SITE) as Schema),
  );
  const catalogue = Object.keys((jsonSchema('catalogue', SITE) as Schema).properties ?? {});
  // Lists are named by what they list; what they hold is described.
  const LISTS = ['plans', 'guides', 'items'];

  test('explains every field of the files, and no other', () => {
    const all = new Set([...named, ...catalogue].filter((name) => !LISTS.includes(name)));
    expect(Object.keys(FIELDS).sort()).toEqual([...all].sort());
  });

  test('dates every change, newest first', () => {
    const days = API_CHANGES.map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
  });

  test.each(HELP_DESKS)('names for $name where replies go, and the documentation that says so', (desk) => {
    expect(desk.fields.map(([ours]) => ours)).toContain('title');
    expect(desk.documentation.every(({ url }) => url.startsWith('https://'))).toBe(true);
    expect(LOCALES.every((locale) => desk.how[locale].length > 0)).toBe(true);
  });
});

test.each(API_FILES)('the schema of "%s" lets fields come that it does not name', (file) => {
  expect(JSON.stringify(jsonSchema(file, SITE))).not.toContain('"additionalProperties":false');
});
