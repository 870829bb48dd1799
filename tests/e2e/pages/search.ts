import type { Locator } from '@playwright/test';
import { searchPath } from '../../../src/urls.ts';
import { Frame, field } from './frame.ts';

/** The search page. Its `data-` attributes are a contract with integrations too; see src/ui/README.md. */
export class SearchPage extends Frame {
  async open(query?: string): Promise<void> {
    await this.page.goto(searchPath(this.locale, query));
  }

  get field(): Locator {
    return field(this.main, this.t('search.label'));
  }

  get submit(): Locator {
    return this.main.getByRole('button', { name: this.t('search.submit'), exact: true });
  }

  get retry(): Locator {
    return this.main.getByRole('button', { name: this.t('search.retry') });
  }

  get status(): Locator {
    return this.main.locator('[data-search-status]');
  }

  /** What readers without JavaScript are told; Playwright finds no text inside `noscript`, only elements. */
  get unscripted(): Locator {
    return this.main.locator('noscript p');
  }

  get results(): Locator {
    return this.main.locator('[data-result-id]');
  }

  /** What is said to be treated nowhere here. */
  get uncovered(): Locator {
    return this.main.locator('.search-uncovered');
  }

  /** The ways to narrow the results. */
  get choices(): Locator {
    return this.main.getByRole('navigation', { name: this.t('search.refine') });
  }

  choice(name: string): Locator {
    return this.choices.getByRole('link').filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
