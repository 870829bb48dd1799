import type { Locator } from '@playwright/test';
import { homePath } from '../../../src/urls.ts';
import { Frame, field } from './frame.ts';

/** The home page: the search, the first question, problems and providers. */
export class HomePage extends Frame {
  async open(): Promise<void> {
    await this.page.goto(homePath(this.locale));
  }

  get searchField(): Locator {
    return field(this.main, this.t('interface.search.label'));
  }

  get searchButton(): Locator {
    return this.main.getByRole('button', { name: this.t('interface.search.submit') });
  }

  get firstQuestion(): Locator {
    return this.main.getByRole('heading', { level: 2, name: this.t('wizard.question.family') });
  }
}
