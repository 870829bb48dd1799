import { expect, test } from '@playwright/test';
import { cancelPath, homePath } from '../../../src/urls.ts';

test('a script that somebody smuggles into a page does not run', async ({ page }) => {
  await page.goto(homePath('en'));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "smuggled"';
    } catch {
      // Trusted Types refuse it; the policy's hashes have to do without them as well.
      script.append('document.title = "smuggled"');
    }
    document.body.append(script);
    await new Promise(requestAnimationFrame);
    return document.title === 'smuggled';
  });
  expect(ran).toBe(false);
});

test('text becomes elements only by the policy of the site, which takes whole pages of it', async ({
  page,
}) => {
  await page.goto(cancelPath('en'));
  const refused = await page.evaluate(() => {
    const types = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const attempts: readonly (() => unknown)[] = [
      () => {
        document.createElement('div').innerHTML = '<img src="/x.png">';
      },
      () => new DOMParser().parseFromString('<p>Log in</p>', 'text/html'),
      () => document.createElement('script').setAttribute('src', '/x.js'),
      () => types.trustedTypes.createPolicy('another', {}),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused).toEqual([true, true, true, true]);
});
