import { z } from 'zod';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Feature } from './features.ts';
import { wrongHostAddress } from './host-address.ts';

const words = z.string().trim().min(1, 'must not be empty');

/** A page of the house, in one language or in each. */
const page = z.url({
  protocol: /^(?:https|mailto)$/,
  error: 'must be an address such as https://example.com/privacy',
});
const pages = z.union([
  page,
  z.partialRecord(z.enum(LOCALES), page).refine((each) => Object.keys(each).length > 0, 'needs a language'),
]);
export type HousePage = string | Partial<Record<Locale, string>>;

/** A part of the site: there unless it is switched off. */
const part = (what: string) => z.boolean().default(true).describe(what);

const features = z.strictObject({
  desk: part('The support desk, where agents copy replies, and what it reads.'),
  embed: part('The page on how to show the questions in another site, and the script for it.'),
  api: part('The data as files for other programs, and the page about them.'),
  changes: part('What changed: its page, the text to send about each change, and the feed.'),
  feedback: part('“Did this help?” below plans and guides, and the pages behind its answers.'),
  planner: part('Several services put into one plan.'),
  rights: part('What laws and registries add, on pages of its own and on plans and guides.'),
  style: part('The page that shows every component in every state, for those who work on the site.'),
} satisfies Record<Feature, z.ZodType>);

/** `content/site.yaml`: whose help centre this is. */
export const siteSettings = z.strictObject({
  name: words.describe(
    'What the help centre is called, in every language: in titles, the header, previews and feeds.',
  ),
  shortName: words
    .max(16, 'has at most 16 characters, because browsers and phones cut it there')
    .optional()
    .describe('The same where there is little room; left out, the name, cut after 16 characters.'),
  logo: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*\.(?:svg|png)$/, 'must be the name of an SVG or PNG file beside site.yaml')
    .optional()
    .describe(
      'A picture beside this file, in white or light colours, for the dark plate. Left out, the name is set in type.',
    ),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour like "#00523b", between quotes')
    .optional()
    .describe(
      'The colour of the house. Both themes follow; a colour that words cannot be read on is made darker.',
    ),
  url: z
    .string()
    .superRefine((value, context) => {
      const wrong = wrongHostAddress(value);
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
    })
    .describe(
      'Where the site will stand: a host, or a path of it, such as https://example.com/help/. SITE_URL overrides it for one build.',
    ),
  operator: z
    .enum(['independent', 'provider'])
    .default('independent')
    .describe(
      'Who runs it: somebody who belongs to none of the providers, or the provider itself. Some texts follow.',
    ),
  providers: z
    .array(
      z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be the name of a folder in content/providers'),
    )
    .min(1)
    .optional()
    .describe(
      'Whose services it covers: names of folders in content/providers. Left out, all that are there; what is not named is not read.',
    ),
  links: z
    .strictObject({
      home: pages.optional().describe('The site of the house, to go back to.'),
      contact: pages.optional().describe('Where its readers write to it.'),
      mistakes: pages
        .optional()
        .describe('Where a mistake is reported; left out, the page about the site says how.'),
      imprint: pages.optional().describe('Who is responsible, as the law of many countries asks.'),
      privacy: pages.optional().describe('What becomes of what the server knows of a reader.'),
    })
    .default({})
    .describe('Pages of the house, shown at the foot of every page: one address, or one for each language.'),
  features: features
    .prefault({})
    .describe(
      'The parts of the site. One that is set to false has no pages and no files, and nothing leads to it.',
    ),
  feedback: z
    .url({ protocol: /^https$/, error: 'must be an address such as https://example.com/feedback' })
    .optional()
    .describe('Where words about a page are posted to. FEEDBACK_ENDPOINT overrides it for one build.'),
});
export type SiteSettings = z.output<typeof siteSettings>;
