import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { waysOn } from '../../../src/site/lists/feedback.ts';
import { feedbackEndpoint } from '../../../src/site/lists/feedback-endpoint.ts';
import { feedbackPath, VOTES } from '../../../src/urls.ts';
import { SMALL } from '../wizard/small-catalogue.ts';

describe('a vote', () => {
  test('has an address that says what it is about', () => {
    expect(feedbackPath('fr', 'no')).toBe('/fr/feedback/no/');
    expect(feedbackPath('fr', 'no', { code: 'bavo' })).toBe('/fr/feedback/no/?code=bavo');
    expect(feedbackPath('en', 'not-listed', { at: 'email/acme' })).toBe(
      '/en/feedback/not-listed/?at=email/acme',
    );
  });

  test.each(VOTES)('"%s" leads on to the wizard, also where there is no guide', (vote) => {
    for (const locale of LOCALES) {
      const ways = waysOn(vote, viewContext(SMALL, locale)).map(({ href }) => href);
      expect(ways.some((href) => href.startsWith(`/${locale}/cancel/`))).toBe(true);
      if (vote !== 'yes') expect(ways).toContain(`/${locale}/search/`);
    }
  });
});

describe('the endpoint for reasons', () => {
  test.each([undefined, ''])('is missing where nothing is set (%s)', (value) => {
    expect(feedbackEndpoint(value)).toBeUndefined();
  });

  test.each(['https://desk.example/in?form=1', 'http://localhost:8080/', 'http://127.0.0.1:1/x'])(
    'may be %s',
    (value) => {
      expect(feedbackEndpoint(value)?.href).toBe(value);
    },
  );

  test.each([
    'desk.example',
    'http://desk.example/',
    'javascript:alert(1)',
    'https://me:secret@desk.example/',
    '/here',
  ])('may not be %s', (value) => {
    expect(() => feedbackEndpoint(value)).toThrow(/FEEDBACK_ENDPOINT must be an address/);
  });
});
