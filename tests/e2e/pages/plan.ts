import type { Locator } from '@playwright/test';
import type { MessageKey } from '../../../src/i18n/translate.ts';
import type { EndChoice } from '../../../src/plan/end-answer.ts';
import { WizardPage } from './wizard.ts';

/** What the wizard leads to. */
export class PlanPage extends WizardPage {
  /** One of the four facts that a plan opens on. */
  fact(name: MessageKey): Locator {
    const term = this.page.getByRole('term').filter({ hasText: this.t(name) });
    return this.main.locator('.answer-fact').filter({ has: term }).getByRole('definition');
  }

  get portal(): Locator {
    return this.main.locator('.answer-ways').getByRole('link').first();
  }

  get warnings(): Locator {
    return this.section(this.t('plan.section.read-first'));
  }

  get dependants(): Locator {
    return this.section(this.t('plan.section.affected'));
  }

  get steps(): Locator {
    return this.section(this.t('plan.section.steps'));
  }

  get dates(): Locator {
    return this.section(this.t('plan.section.dates'));
  }

  get undo(): Locator {
    return this.section(this.t('plan.section.undo'));
  }

  /** The plate with the facts, which no other page has. */
  get plate(): Locator {
    return this.main.locator('.plan-answer');
  }

  /** The line at the foot of the window. */
  get foot(): Locator {
    return this.main.locator('.foot-line');
  }

  /** Opens a part that waits in a fold. */
  async unfold(title: MessageKey): Promise<void> {
    await this.main
      .locator('.fold > summary')
      .filter({ hasText: this.t(title) })
      .click();
  }

  /** The link that changes an answer, among the answers that the plan keeps folded. */
  async changeAnswer(question: MessageKey): Promise<void> {
    await this.unfold('plan.section.answers');
    await this.change(question).click();
  }

  get tooLate(): Locator {
    return this.section(this.t('plan.section.too-late'));
  }

  /** An answer to "When does it end?". */
  ending(choice: EndChoice): Locator {
    return this.main
      .getByRole('group', { name: this.t('plan.dates.question') })
      .getByRole('radio', { name: this.t(`plan.dates.choice.${choice}`) });
  }

  /** The field behind the answer that takes a date. */
  get endDate(): Locator {
    return this.main.getByLabel(this.t('plan.dates.field'));
  }

  async endOn(date: string): Promise<void> {
    await this.ending('date').check();
    await this.endDate.fill(date);
  }

  get calendarFile(): Locator {
    return this.main.getByRole('button', { name: this.t('plan.dates.file') });
  }

  /** A station of the timeline by its name. */
  station(name: string): Locator {
    const title = this.page.getByText(name, { exact: true });
    return this.dates.getByRole('listitem').filter({ has: title });
  }

  /** Something else that is affected, by its name. */
  dependant(name: string | RegExp): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name });
    return this.dependants.getByRole('listitem').filter({ has: heading });
  }
}
