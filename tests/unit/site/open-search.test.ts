import { describe, expect, it } from 'vitest';
import { contentType } from '../../../src/addresses/content-types.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { openSearchDescription } from '../../../src/outputs/feeds/open-search.ts';
import { openSearchPath } from '../../../src/urls.ts';

describe('the description of the search for browsers', () => {
  for (const locale of LOCALES) {
    const xml = openSearchDescription(locale, translator(locale), new URL('https://help.example/'));

    it(`leads to the results in ${locale}, by absolute addresses`, () => {
      expect(xml).toContain(`template="https://help.example/${locale}/search/?q={searchTerms}"`);
      expect(xml).toContain(`rel="self" template="https://help.example${openSearchPath(locale)}"`);
      expect(xml).toContain(`<Language>${locale}</Language>`);
    });

    it(`has a name that browsers take (${locale})`, () => {
      // The specification allows 16 characters.
      expect(/<ShortName>(.+)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
    });
  }

  it('keeps markup out of the description', () => {
    const xml = openSearchDescription(
      'en',
      ((key: string) => `<${key}> & "more"`) as never,
      new URL('https://a.example'),
    );
    expect(xml).toContain('<ShortName>&lt;interface.site&gt; &amp; &quot;more&quot;</ShortName>');
  });

  it('is served as what it is', () => {
    expect(contentType('/dist/opensearch-en.xml').mime).toBe(
      'application/opensearchdescription+xml; charset=utf-8',
    );
    expect(contentType('/dist/sitemap-0.xml').mime).toBe('application/xml; charset=utf-8');
  });
});
