import type { Locator } from '@playwright/test';
import type { MessageKey } from '../../../src/i18n/translate.ts';
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

  /** The steps as they are read; the drawing above them repeats their labels for the eye. */
  get steps(): Locator {
    return this.section(this.t('plan.section.steps')).locator('.section-content > :not(.way)');
  }

  get dates(): Locator {
    return this.section(this.t('plan.section.dates'));
  }

  get undo(): Locator {
    return this.section(this.t('plan.section.undo'));
  }

  get jumpLinks(): Locator {
    return this.main.getByRole('navigation', { name: this.t('plan.jump.label') });
  }

  get endDate(): Locator {
    return this.dates.getByLabel(this.t('plan.dates.field'));
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
