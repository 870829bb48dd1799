import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { localeInTurn } from '../support/readings.ts';
import { TEMPLATES } from '../support/templates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The look brief asks for 7:1 on every ground, which is the AAA rule. */
const ENHANCED = { 'color-contrast-enhanced': { enabled: true } };

// The languages take turns, and the schemes swap them: every template is seen in both.
for (const [shift, colorScheme] of (['light', 'dark'] as const).entries()) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [turn, template] of TEMPLATES.entries()) {
      const locale = localeInTurn(turn + shift);

      test(`axe finds nothing wrong on ${template.name} (${locale})`, async ({ page }) => {
        await template.open(page, locale);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: ENHANCED })
          .withTags(TAGS)
          .analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => ({ id, help, target: target.join(' '), failureSummary })),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
