import { EVERY_SERVICE } from '../../src/catalogue/schemas/unsure.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import * as urls from '../../src/urls.ts';
import { planWith, type Subject } from '../support/subjects.ts';

/** A plan with a field for the end date. */
const DATED = planWith('a plan with an end date', (_, view) => view.dates.schedule !== undefined);

const pathOf = ({ answers, ref }: Subject, locale: Locale): string | undefined =>
  ref && urls.cancelPath(locale, ...answers);

/** The plan whose dates are worked out in the browser; none where the catalogue has no such plan. */
export const datedPlan = (locale: Locale): string | undefined => pathOf(DATED, locale);

/** Asks for a line of a bill. */
export const unsure = (locale: Locale): string => urls.cancelPath(locale, 'not-sure');

/** The list of every service, with a field above it where it is long. */
export const everyService = (locale: Locale): string => urls.cancelPath(locale, 'not-sure', EVERY_SERVICE);
