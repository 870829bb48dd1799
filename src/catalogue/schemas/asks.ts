import { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { localized } from './primitives.ts';
import { ROUTE_IDS } from './route.ts';

const example = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'is longer than a query may be')
  .refine((text) => !/[{}]/.test(text.replace(/\{\w+\}/g, '')), {
    error: 'has half a pair of braces; {provider}, {service} and {other} stand for names',
  });
const examples = z.array(example).min(1, 'needs an example, so that the search can learn from it');

/**
 * `asks/*.yaml`: one thing that people ask, with examples of how they do. The search learns from them which words
 * speak for it. `{provider}`, `{service}` and `{other}` stand for the name of a company, of a service, and of a
 * company that is not here.
 */
export const askFile = z
  .strictObject({
    answers: z
      .array(z.string())
      .describe(
        'What answers it, best first: guides by `family/slug`. `plan`: the plans of what is named, where somebody wants to end it. None: it is about something else than this site.',
      ),
    name: localized.describe('How the page of results calls it.'),
    route: z
      .enum(ROUTE_IDS)
      .optional()
      .describe('The plans that go this way answer it too, behind the guide.'),
    elsewhere: z.boolean().default(false).describe('Another company may be named as the place to go to.'),
  })
  .extend(Object.fromEntries(LOCALES.map((locale) => [locale, examples])) as Record<Locale, typeof examples>);

/** The answer that stands for the plans of what is named. */
export const PLAN_ANSWERS = 'plan';

export type Ask = z.infer<typeof askFile> & {
  /** The name of its file. */
  readonly id: string;
};
