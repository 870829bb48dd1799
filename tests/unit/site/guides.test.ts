import { describe, expect, test } from 'vitest';
import type { Catalogue, Guide } from '../../../src/catalogue/model.ts';
import type { GuideHead } from '../../../src/catalogue/schemas/guides.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewContext, wordsIn } from '../../../src/site/context.ts';
import { guideHead } from '../../../src/site/entries.ts';
import { guideLinks, guideView } from '../../../src/site/guide/guide.ts';
import { guideRows } from '../../../src/site/lists/lists.ts';
import { permanentLinks } from '../../../src/site/permanent-links.ts';
import { route } from '../catalogue/made.ts';
import { acmeWith } from './acme.ts';

function head(fields: Partial<GuideHead> = {}): GuideHead {
  return {
    title: 'Cancel a VPS',
    description: 'How to cancel it.',
    topic: 'cancel',
    code: 'bure',
    products: [],
    related: [],
    sources: [],
    checked: '2026-11-22',
    order: 50,
    ...fields,
  };
}

const both: Guide = {
  id: 'vps/both',
  family: 'vps',
  slug: 'both',
  bodies: {},
  heads: { en: head(), fr: head({ title: "Résilier l'offre" }) },
};
const english: Guide = {
  id: 'vps/english',
  family: 'vps',
  slug: 'english',
  bodies: {},
  heads: { en: head({ title: 'English?' }) },
};

function small(guides: readonly Guide[] = [both, english]): Catalogue {
  return { ...acmeWith(route('end-of-term'), route('immediate')), guides };
}

describe('a guide', () => {
  test('has the words of the language, typographically finished', () => {
    expect(guideView(both, viewContext(small(), 'fr'))).toMatchObject({
      title: 'Résilier l’offre',
      breadcrumbs: [{ href: '/fr/guides/' }, { text: 'vps (fr)', href: '/fr/guides/vps/' }],
      checked: { iso: '2026-11-22', text: '22\u00A0novembre 2026' },
      permanent: { href: '/go/bure/' },
    });
    expect(guideView(both, viewContext(small(), 'fr')).shownIn).toBeUndefined();
  });

  test('to something else than cancelling ends in the next guide, where no provider brings a button', () => {
    const lost: Guide = {
      ...both,
      id: 'vps/lost',
      heads: { en: head({ topic: 'contacts', related: ['vps/both'] }) },
    };
    const alone: Guide = { ...both, id: 'vps/alone', heads: { en: head({ topic: 'refund' }) } };
    const next = (guide: Guide) => guideView(guide, viewContext(small([both, lost, alone]), 'en')).next;
    expect(next(lost)).toMatchObject({ text: 'Cancel a VPS', href: '/en/guides/vps/both/', external: false });
    expect(next(alone)).toMatchObject({ href: '/en/guides/' });
    expect(next(both)).toMatchObject({ href: '/en/cancel/' });
  });

  test('that is not translated shows the other language and says so', () => {
    const view = guideView(english, viewContext(small(), 'fr'));
    expect(view.title).toBe('English?');
    expect(view.shownIn?.lang).toBe('en');
    expect(view.shownIn?.notice).not.toBe('');
    expect(guideRows([english], wordsIn('fr'))[0]).toMatchObject({
      title: 'English?',
      lang: 'en',
      href: '/fr/guides/vps/english/',
    });
  });

  test('without any text is a mistake', () => {
    expect(() => guideHead({ ...both, heads: {} }, 'en')).toThrow(
      'the guide vps/both has no text in any language',
    );
  });

  test.each<[string | undefined, Locale, string]>([
    [undefined, 'en', '/en/cancel/'],
    ['vps', 'en', '/en/cancel/vps/acme/vps/'],
    ['acme/vps', 'fr', '/fr/cancel/vps/acme/vps/'],
    ['acme/vps/immediate', 'fr', '/fr/cancel/vps/acme/vps/immediate/'],
  ])('leads on from %s in "%s"', (next, locale, href) => {
    const guide: Guide = { ...both, heads: { en: head({ next }), fr: head({ next }) } };
    expect(guideView(guide, viewContext(small(), locale)).next?.href).toBe(href);
  });

  test('names its related guides, those that exist', () => {
    const guide: Guide = { ...both, heads: { en: head({ related: ['vps/english', 'vps/gone'] }) } };
    expect(guideView(guide, viewContext(small([guide, english]), 'en')).related).toEqual([
      { text: 'English?', href: '/en/guides/vps/english/' },
    ]);
  });

  test.each([
    ['guide:vps/both', '/fr/guides/vps/both/', false],
    ['plan:acme/vps/immediate', '/fr/cancel/vps/acme/vps/immediate/', false],
    ['screen:acme/area', 'https://acme.example/area', true],
    ['#steps', '#steps', false],
  ])('resolves %s', (target, href, external) => {
    expect(guideLinks(viewContext(small(), 'fr'))(target)).toEqual({ href, external });
  });

  test('does not resolve what is no link of the catalogue', () => {
    expect(guideLinks(viewContext(small(), 'fr'))('https://acme.example')).toBeUndefined();
  });
});

test('a permanent link leads to the same plan or guide in every language', () => {
  expect(
    permanentLinks(small([both])).map(({ code, choices }) => [code, choices.map(({ href }) => href)]),
  ).toEqual([
    ['bavo', ['/en/cancel/vps/acme/vps/end-of-term/', '/fr/cancel/vps/acme/vps/end-of-term/']],
    ['bavo', ['/en/cancel/vps/acme/vps/immediate/', '/fr/cancel/vps/acme/vps/immediate/']],
    ['bure', ['/en/guides/vps/both/', '/fr/guides/vps/both/']],
  ]);
});
