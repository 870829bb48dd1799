import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { plannerPath } from '../../../src/urls.ts';
import { Frame } from './frame.ts';

/** The page that makes one plan of several. */
export class PlannerPage extends Frame {
  /** The way on under the choices, with their number. */
  readonly goOn: Locator;
  readonly nothing: Locator;
  readonly unknown: Locator;
  readonly copyLink: Locator;
  readonly calendarFile: Locator;
  readonly checks: Locator;

  constructor(page: Page, locale: Locale) {
    super(page, locale);
    this.goOn = page.locator('.exit-go');
    this.nothing = page.getByText(this.t('planner.none').split('{')[0] ?? '');
    this.unknown = page.locator('.exit-unknown');
    this.copyLink = page.getByRole('button', { name: this.t('plan.along.copy') });
    this.calendarFile = page.getByRole('button', { name: this.t('plan.dates.file') });
    this.checks = page.locator('.check').filter({ visible: true });
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(plannerPath(this.locale) + search);
  }

  /** Opens the fold of a plan and ticks it. */
  async pick(code: string): Promise<void> {
    const box = this.page.locator(`.pick[name=${code}]`);
    const fold = this.page.locator('details').filter({ has: box });
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await box.check();
  }

  task(code: string): Locator {
    return this.page.locator(`.task[data-of=${code}]`);
  }

  date(code: string): Locator {
    return this.task(code).locator('input[type=date]');
  }

  done(code: string): Locator {
    return this.task(code).getByRole('checkbox');
  }

  /** The codes in sight, in order. */
  async order(): Promise<readonly string[]> {
    const shown = await this.page.locator('.task').filter({ visible: true }).all();
    return Promise.all(shown.map(async (each) => (await each.getAttribute('data-of')) ?? ''));
  }

  part(id: 'week' | 'date' | 'nothing'): Locator {
    return this.page.locator(`[data-part=${id}]`);
  }
}
