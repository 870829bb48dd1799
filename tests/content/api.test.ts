import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { catalogueApi, guidesApi, plansApi } from '../../src/outputs/api/build-files.ts';
import { changesApi } from '../../src/outputs/api/changes.ts';
import { API_FILES, type ApiFile, apiFile } from '../../src/outputs/api/files.ts';
import { rightsApi } from '../../src/outputs/api/rights.ts';
import { API_VERSION } from '../../src/outputs/api/schemas/shared.ts';
import { zendeskApi } from '../../src/outputs/api/zendesk.ts';
import { deskItems } from '../../src/outputs/replies/desk-items.ts';
import { replyRows } from '../../src/outputs/replies/reply-rows.ts';
import { catalogue } from './content.ts';
import { items, SITE } from './replies.ts';

/** What the builders make, before the schemas have seen it. */
const BUILT: Readonly<Record<ApiFile, readonly object[]>> = {
  catalogue: [catalogueApi(catalogue)],
  plans: [plansApi(catalogue)],
  guides: [guidesApi(catalogue)],
  rights: [rightsApi(catalogue)],
  replies: [{ replies: replyRows(catalogue, SITE) }],
  changes: [changesApi(catalogue, SITE)],
  zendesk: LOCALES.map((locale) => zendeskApi(catalogue, replyRows(catalogue, SITE), locale, SITE)),
  desk: [{ items: deskItems(catalogue) }],
  'desk-item': items,
};

const asJson = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe.each(API_FILES)('the file "%s"', (file) => {
  test('is as its schema promises, and the schema names every field', () => {
    for (const data of BUILT[file]) {
      expect(asJson(apiFile(file, data))).toEqual(asJson({ version: API_VERSION, ...data }));
    }
  });

  test('is refused with the place where it is not', () => {
    expect(() => apiFile(file, {})).toThrow(new RegExp(`"${file}" is not what its schema promises`));
  });
});

test('a reply is there in every language, and no cell would be a formula', () => {
  const rows = replyRows(catalogue, SITE);
  expect(rows.length).toBe(items.length * 2);
  const wrong = rows.filter((row) => Object.values(row).some((cell) => /^[=+\-@\t\r]/.test(cell)));
  expect(wrong).toEqual([]);
});
