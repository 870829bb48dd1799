import { expect, test } from '@playwright/test';
import { allPlans } from '../../../src/catalogue/model.ts';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { planAnswers } from '../../../src/site/paths.ts';
import { cancelPath } from '../../../src/urls.ts';
import { answerSegments } from '../../../src/wizard/answers.ts';
import { catalogue } from '../../support/catalogue.ts';

/** A phone; who has pressed the wrong button holds one. */
const SCREEN = { width: 390, height: 844 };
const MOST_WINDOWS = 2.5;

test.use({ viewport: SCREEN });

test('a way back is short, with its limit and the way to the portal in the first window', async ({
  page,
}) => {
  const backs = allPlans(catalogue).filter(({ route }) => !isWayToEnd(route.id));
  const rows: string[] = [];
  for (const locale of LOCALES)
    for (const ref of backs) {
      const url = cancelPath(locale, ...answerSegments(planAnswers(ref)));
      await page.goto(url);
      const measured = await page.evaluate(() => {
        const bottom = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
        return {
          height: document.documentElement.scrollHeight,
          limit: bottom('[data-fact=undo]'),
          button: bottom('.answer-ways .button'),
        };
      });
      const windows = measured.height / SCREEN.height;
      rows.push(`${windows.toFixed(2)} ${Math.round(measured.limit)} ${Math.round(measured.button)} ${url}`);
      expect.soft(windows, `windows of ${url}`).toBeLessThanOrEqual(MOST_WINDOWS);
      expect.soft(measured.limit, `limit of ${url}`).toBeLessThanOrEqual(SCREEN.height);
      expect.soft(measured.button, `button of ${url}`).toBeLessThanOrEqual(SCREEN.height);
    }
  console.log(
    `\nWays back: windows, lower edge of limit and of button:\n${rows.sort().reverse().join('\n')}\n`,
  );
});
