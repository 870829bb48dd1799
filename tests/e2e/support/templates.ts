import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { FEATURES, type Feature } from '../../../src/settings/features.ts';
import { has } from '../../../src/settings/site.ts';
import { concerned } from '../../../src/site/changes/concerned.ts';
import * as urls from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import type { Subject } from '../../support/subjects.ts';
import { ABOUT_A_WEEK_LATER, ANY, BY_TICKET, DATED, NOT_DOCUMENTED, OF_A_FORM, WAY_BACK } from './plans.ts';

/** One page of every kind the site has. */
export interface Template {
  readonly name: string;
  readonly open: (page: Page, locale: Locale) => Promise<void>;
  /** Why there is none, where the catalogue has nothing to show on it. */
  readonly lacking?: string;
}

function at(name: string, path: (locale: Locale) => string): Template {
  return {
    name,
    open: async (page, locale) => {
      await page.goto(path(locale));
      await allAwake(page);
    },
  };
}

const cancel = (name: string, ...answers: readonly string[]): Template =>
  at(name, (locale) => urls.cancelPath(locale, ...answers));

/** A page on the way to a plan: after so many of its answers, and what else is in the address. */
function onTheWay(name: string, subject: Subject, answers?: number, ...more: readonly string[]): Template {
  const { lacking } = subject;
  const template = cancel(name, ...subject.answers.slice(0, answers), ...more);
  return lacking === undefined ? template : { ...template, lacking };
}

/** What stands for its kind: a provider, and a product with a guide. */
const SHOWN = DATED.ref ?? ANY.ref;
const PROVIDER = SHOWN?.provider.id ?? '';

/** Codes of plans that are left together: those of one product after another. */
const LEFT = [DATED, BY_TICKET, ABOUT_A_WEEK_LATER]
  .flatMap(({ ref }) => (ref ? [`${ref.route.code}=`] : []))
  .join('&');

const SEARCH: Template = {
  name: 'the search with results',
  open: async (page, locale) => {
    await page.goto(urls.searchPath(locale, PROVIDER));
    await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
    await expect(page.locator('[data-result-id]')).not.toHaveCount(0);
  },
};

const DESK: Template = {
  name: 'the support desk',
  open: async (page, locale) => {
    await page.goto(urls.deskPath(locale));
    await expect(page.locator('#desk-query')).toBeFocused();
  },
};

/** A kind of thing that has more than one answer. */
const ASKED = catalogue.unsure?.answers.find(({ answers }) => answers.length > 1)?.id;

/** The change that most guides and plans hold. */
const CHANGED = catalogue.changes.toSorted(
  (one, other) => concerned(catalogue, other.id).length - concerned(catalogue, one.id).length,
)[0];

const CHANGE: Template = {
  ...at('a change', (locale) => urls.changePath(locale, CHANGED?.id ?? '')),
  ...(CHANGED ? {} : { lacking: 'nothing has changed' }),
};

const OFF = FEATURES.filter((feature) => !has(feature));

/** The pages of parts that a site may do without. */
const OF_FEATURES: Readonly<Record<Feature, readonly string[]>> = {
  desk: ['the support desk'],
  embed: ['the page about the frame'],
  api: ['the page about the data'],
  changes: ['what changed', 'a change'],
  feedback: ['thanks for a vote'],
  planner: ['several services as one plan'],
  rights: ['all rights', 'the rights of one law'],
  style: [],
};

const EVERY: readonly Template[] = [
  at('the home page', urls.homePath),
  cancel('the first question'),
  cancel('the question about the rest', 'other'),
  onTheWay('the question about the provider', DATED, 1),
  onTheWay('the question about the end', DATED, 3),
  onTheWay('the comparison', DATED, 3, 'compare'),
  cancel('the help for the unsure', 'not-sure'),
  ...(ASKED ? [cancel('a question for the unsure', 'not-sure', ASKED)] : []),
  at('what can be taken back', (locale) => urls.undoPath(locale)),
  onTheWay('a way back', WAY_BACK),
  cancel('the long list', 'not-sure', 'list'),
  onTheWay('the help with variants', OF_A_FORM, 3, 'not-sure'),
  onTheWay('the help for other providers', DATED, 1, 'not-listed'),
  onTheWay('the help for other services', DATED, 2, 'not-listed'),
  onTheWay('a plan with dates', DATED),
  onTheWay('a plan for a domain name', ABOUT_A_WEEK_LATER),
  onTheWay('a plan by ticket', BY_TICKET),
  onTheWay('a plan that is not documented', NOT_DOCUMENTED),
  at('a proof sheet', (locale) => urls.proofPath(locale, SHOWN?.route.code ?? '')),
  at('a guide to a product', (locale) => urls.guidePath(locale, SHOWN?.product.guide ?? '')),
  at('a guide to a topic', (locale) => urls.guidePath(locale, 'basics/grace-periods-and-erasure')),
  at('all guides', urls.guidesPath),
  at('a family', (locale) => urls.familyPath(locale, OF_A_FORM.answers[0] ?? 'basics')),
  at('a provider', (locale) => urls.providerPath(locale, PROVIDER)),
  at('all providers', urls.providersPath),
  at('all rights', (locale) => urls.rightsPath(locale)),
  at('the rights of one law', (locale) => urls.rightsPath(locale, 'fr')),
  at('several services as one plan', (locale) => `${urls.plannerPath(locale)}?${LEFT}`),
  at('the search', (locale) => urls.searchPath(locale)),
  SEARCH,
  at('what changed', urls.changesPath),
  CHANGE,
  at('thanks for a vote', (locale) => urls.feedbackPath(locale, 'did-not-work')),
  DESK,
  at('about', urls.aboutPath),
  at('the accessibility statement', urls.accessibilityPath),
  at('the glossary', urls.glossaryPath),
  at('the labels of portals', (locale) => urls.labelsPath(locale)),
  at('the labels of a portal', (locale) => urls.labelsPath(locale, PROVIDER)),
  at('the page about the frame', urls.embedPath),
  at('the page about the data', urls.apiDocsPath),
  at('not found', urls.notFoundPath),
];

/** Those that this catalogue and these settings have. */
export const TEMPLATES: readonly Template[] = EVERY.filter(
  ({ name }) => !OFF.some((feature) => OF_FEATURES[feature].includes(name)),
);

/** Waits until everything runs that a script brings to life, and no search is under way. */
export async function settled(page: Page): Promise<void> {
  await allAwake(page);
  await expect(page.locator('[data-search-status=loading]')).toHaveCount(0);
}

/** Waits until everything runs that a script brings to life. */
export async function allAwake(page: Page): Promise<void> {
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
}
