import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { deskRows } from '../../../../src/outputs/replies/desk-rows.ts';
import { viewContext } from '../../../../src/site/context.ts';
import { aboutOf } from '../../../../src/ui/support-desk/read-rows.client.ts';
import { madeUpGuides } from '../../../bench/search/made-up.ts';
import { SMALL } from '../../wizard/small-catalogue.ts';

describe('what the address of a row says of it', () => {
  const all = { ...SMALL, guides: madeUpGuides(2, SMALL) };

  test.each(LOCALES)('is what the row was made from, in "%s"', (locale) => {
    const rows = deskRows(viewContext(all, locale));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['plan', 'guide']));
    for (const { href, kind, id, family, route, provider } of rows)
      expect(aboutOf(href)).toEqual({ kind, id, family, route, ...(kind === 'plan' && { provider }) });
  });

  test.each(['/en/desk/', '/en/guides/', '/en/guides/vps/', '/en/cancel/vps/', '/', ''])(
    'of another page is nothing: "%s"',
    (path) => {
      expect(aboutOf(path)).toBeUndefined();
    },
  );
});
