import { expect, test } from '@playwright/test';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';

/** The stranger of issue 2: in French, on a phone, JavaScript off, less than a minute. */
test.use({
  javaScriptEnabled: false,
  locale: 'fr-FR',
  viewport: { width: 360, height: 640 },
  hasTouch: true,
});

test('a stranger finds in a few taps what a web hosting plan takes with it and how to keep the mailboxes', async ({
  page,
}) => {
  const plan = new PlanPage(page, 'fr');
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Français' }).tap();
  for (const answer of [
    'Hébergement web',
    ...chosen('OVHcloud', 'hosting'),
    'Hébergement web',
    'À la fin de la période déjà payée',
  ]) {
    await plan.row(answer).tap();
  }

  // The first screen has the answer.
  await expect(plan.fact('facts.name.data')).toHaveText('Effacées pour de bon');
  await expect(plan.fact('facts.name.data')).toBeInViewport();
  await expect(plan.fact('facts.name.askBy')).toBeInViewport();

  await plan.unfold('plan.section.affected');
  const mailboxes = plan.dependant(/^Boîtes/);
  await mailboxes.scrollIntoViewIfNeeded();
  await expect(mailboxes).toContainText('Résiliées avec l’hébergement');
  await expect(mailboxes.getByRole('listitem').filter({ hasText: 'Délier mon option e-mail' })).toBeVisible();
});
