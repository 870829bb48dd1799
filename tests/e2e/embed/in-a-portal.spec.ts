import { expect, type Page } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { DATED, SHORT, skipWithout } from '../support/plans.ts';
import { test, wizardIn } from './portal.ts';

skipWithout(DATED, SHORT);

const LINK = '<a href="https://help.example/">Résilier</a>';
const t = translator('fr');
const [family = '', provider = '', product = ''] = DATED.answers;

/** The height of the frame must be that of what it shows: nothing cut off, nothing empty. */
async function expectHeightToFollow(page: Page): Promise<void> {
  const inside = wizardIn(page).locator('html');
  await expect
    .poll(async () => {
      const [frame, content] = await Promise.all([
        page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
        inside.evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
      ]);
      return frame - content;
    })
    .toBe(0);
}

test('a customer comes to a plan inside a portal of another origin, and leaves no trace', async ({
  page,
  portal,
  context,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await portal.show(page, `<sortie-wizard provider="${provider}" lang="fr">${LINK}</sortie-wizard>`);
  const wizard = wizardIn(page);
  const heading = wizard.getByRole('heading', { level: 1 });

  await expect(heading).toHaveText(t('wizard.question.family'));
  await expect(page.getByRole('link', { name: 'Résilier' })).toBeHidden();
  await expect(page.locator('iframe')).toHaveAttribute('title', t('embed.frame'));
  await expect(wizard.getByRole('banner')).toBeHidden();
  await expect(wizard.getByRole('contentinfo').getByRole('link').first()).toBeHidden();
  await expectHeightToFollow(page);

  // The portal has answered the question about the provider, on the way there and back.
  await wizard.locator(`.answer-row a[href$="/cancel/${family}/"]`).click();
  await expect(heading).toHaveText(t('wizard.question.product'));
  await wizard.locator('.back-link').click();
  await expect(heading).toHaveText(t('wizard.question.family'));
  await wizard.locator(`.answer-row a[href*="/cancel/${family}/"]`).click();
  await wizard.locator(`.answer-row a[href*="/${provider}/${product}/"]`).click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await wizard.locator(`.answer-row a[href*="/${product}/end-of-term/"]`).click();

  await expect(wizard.locator('body')).toHaveAttribute('data-page', 'plan');
  await expectHeightToFollow(page);
  // Focus went to the heading of the plan, and the portal's page brought it into view.
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(wizard.locator('html')).toHaveAttribute('data-embed', '');

  const leaving = wizard.getByRole('main').locator('a[href^="http"], a[href*="/guides/"]');
  await expect(leaving.first()).toHaveAttribute('target', '_blank');
  await expect(leaving.first()).toHaveAccessibleDescription(t('embed.newTab'));

  expect([...hosts].sort()).toEqual([portal.origin, portal.centre].sort());
  expect(portal.complaints).toEqual([]);
  const { cookies, origins } = await context.storageState();
  expect([cookies, origins]).toEqual([[], []]);
});

test('attributes may change, several wizards may stand on a page, and one may be taken away', async ({
  page,
  portal,
}) => {
  await portal.show(
    page,
    `<sortie-wizard family="${family}" provider="${provider}">${LINK}</sortie-wizard><sortie-wizard lang="en" loading="lazy">${LINK}</sortie-wizard>`,
  );
  const heading = wizardIn(page).getByRole('heading', { level: 1 });
  // Without a language of its own, that of the page.
  await expect(heading).toHaveText(t('wizard.question.product'));
  await wizardIn(page).locator(`.answer-row a[href*="/${product}/"]`).click();
  await expect(heading).toHaveText(t('wizard.question.route'));

  const first = page.locator('sortie-wizard').first();
  await first.evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(heading).toHaveText(translator('en')('wizard.question.route'));
  await first.evaluate((element, shared) => {
    element.setAttribute('family', shared);
    element.removeAttribute('provider');
  }, SHORT.answers[0] ?? '');
  await expect(heading).toHaveText(translator('en')('wizard.question.provider'));

  await first.evaluate((element) => element.remove());
  const other = wizardIn(page).getByRole('heading', { level: 1 });
  await expect(other).toHaveText(translator('en')('wizard.question.family'));
  expect(portal.complaints).toEqual([]);
});

test('messages from anybody else change nothing', async ({ page, portal }) => {
  await portal.show(page, `<sortie-wizard>${LINK}</sortie-wizard>`);
  await expect(wizardIn(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expectHeightToFollow(page);
  await page.evaluate((centre) => {
    const data = { sortie: 'page', height: 9999, path: '/fr/cancel/', top: 9999 };
    const frame = document.querySelector('sortie-wizard')?.shadowRoot?.querySelector('iframe');
    // The right origin from the wrong window, then the right window with the wrong origin.
    dispatchEvent(new MessageEvent('message', { data, origin: centre, source: window }));
    const source = frame?.contentWindow ?? null;
    dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source }));
  }, portal.centre);
  await expectHeightToFollow(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the wizard tells nothing to a page that has not answered, nor at the word of another frame', async ({
  page,
  portal,
}) => {
  await portal.show(page, '<p>Rien</p>');
  await page.evaluate((src) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
    const wizard = document.createElement('iframe');
    wizard.src = src;
    document.body.append(wizard, document.createElement('iframe'));
  }, `${portal.centre}/fr/cancel/?embed`);
  const heard = () => page.evaluate((): unknown => Reflect.get(window, 'heard'));
  await expect.poll(heard).toEqual([{ sortie: 'ready' }]);

  const wizard = page.frames().find((frame) => frame.url().startsWith(portal.centre));
  const stranger = page.frames().find((frame) => frame.url() === 'about:blank');
  await wizard?.evaluate(() =>
    // Listens after the wizard does, and answers on the same way: what the wizard says comes first.
    addEventListener('message', () => parent.postMessage('arrived', '*')),
  );
  await stranger?.evaluate(() => parent.frames[0]?.postMessage({ sortie: 'host' }, '*'));
  await expect.poll(heard).toEqual([{ sortie: 'ready' }, 'arrived']);
});
