import type { Locator, Page } from '@playwright/test';
import { LOCALE_NAMES, type Locale } from '../../../src/i18n/locales.ts';
import { type Translate, translator } from '../../../src/i18n/translate.ts';

/** A search field: a combobox once somebody goes to it with script, a search box before. */
export function field(within: Locator, name?: string): Locator {
  const named = name === undefined ? {} : { name };
  return within.getByRole('combobox', named).or(within.getByRole('searchbox', named));
}

/** What every page of the site has around its content. */
export class Frame {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: Translate;
  readonly main: Locator;
  readonly heading: Locator;
  readonly skipLink: Locator;
  readonly header: Locator;
  readonly footer: Locator;
  readonly breadcrumbs: Locator;
  /** The live region that says where a soft navigation led. */
  readonly announcer: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = translator(locale);
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.skipLink = page.getByRole('link', { name: this.t('interface.skip') });
    this.header = page.getByRole('banner');
    this.footer = page.getByRole('contentinfo');
    this.breadcrumbs = page.getByRole('navigation', { name: this.t('interface.breadcrumbs') });
    this.announcer = page.locator('#announcer');
  }

  /** The link to the same page in another language. */
  languageSwitch(other: Locale): Locator {
    return this.header.getByRole('link', { name: LOCALE_NAMES[other] });
  }

  /** On narrow screens, and on the pages that have a field of their own. */
  get searchLink(): Locator {
    return this.header.getByRole('link', { name: this.t('interface.header.search') });
  }

  /** On wide screens. */
  get headerField(): Locator {
    return field(this.header, this.t('interface.header.search'));
  }

  /** What a field suggests; only the open list counts. */
  get options(): Locator {
    return this.page.getByRole('option');
  }

  /** A section by its heading, open or folded. */
  section(title: string): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name: title, exact: true });
    return this.main.locator('section, .fold').filter({ has: heading });
  }

  /** Everything that is offered to go on to, as rows; a filter hides some. */
  get rows(): Locator {
    return this.main.locator('.answer-row:not([hidden])');
  }

  /** A row by its title; the title of a row may also stand in the wizard's map. */
  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByText(title, { exact: true }) }).getByRole('link');
  }
}
