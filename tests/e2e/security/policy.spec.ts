import { expect, test } from '@playwright/test';
import { homePath } from '../../../src/urls.ts';

test('a script that somebody smuggles into a page does not run', async ({ page }) => {
  await page.goto(homePath('en'));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.text = 'document.title = "smuggled"';
    document.body.append(script);
    await new Promise(requestAnimationFrame);
    return document.title === 'smuggled';
  });
  expect(ran).toBe(false);
});
