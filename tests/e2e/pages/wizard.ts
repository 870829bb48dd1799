import type { Locator } from '@playwright/test';
import type { MessageKey } from '../../../src/i18n/translate.ts';
import { cancelPath } from '../../../src/urls.ts';
import { Frame } from './frame.ts';

/** A question of the wizard, or one of its help pages. */
export class WizardPage extends Frame {
  /** Opens the question after these answers, as a link from elsewhere would. */
  async open(...answers: readonly string[]): Promise<void> {
    await this.page.goto(cancelPath(this.locale, ...answers));
  }

  /** Gives answers one after the other, each on the page that the last one led to. */
  async answer(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.row(title).click();
  }

  get back(): Locator {
    return this.main.getByRole('link', { name: this.t('wizard.back'), exact: true });
  }

  get map(): Locator {
    return this.main.getByRole('navigation', { name: this.t('wizard.map.label') });
  }

  /** The link that changes an answer, in the map of a question and among the answers of a plan. */
  change(question: MessageKey): Locator {
    const name = new RegExp(`(?=.*${this.t('wizard.map.change')})(?=.*${this.t(question)})`);
    return this.main.getByRole('link', { name });
  }

  get filter(): Locator {
    return this.main.getByRole('searchbox', { name: this.t('wizard.filter.label') });
  }

  /** How many answers the filter leaves. */
  get filterStatus(): Locator {
    return this.main.getByRole('status');
  }
}
