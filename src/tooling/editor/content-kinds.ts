import type { z } from 'zod';
import { askFile } from '../../catalogue/schemas/asks.ts';
import { checksFile, dependantsFile, warningsFile } from '../../catalogue/schemas/cautions.ts';
import { changesFile } from '../../catalogue/schemas/changes.ts';
import { emailsFile } from '../../catalogue/schemas/emails.ts';
import { expiryFile } from '../../catalogue/schemas/expiry.ts';
import { guideHead, guidePartHead } from '../../catalogue/schemas/guides.ts';
import { intentsFile } from '../../catalogue/schemas/intents.ts';
import { lettersFile } from '../../catalogue/schemas/letters.ts';
import { movedFile } from '../../catalogue/schemas/moved.ts';
import { notCoveredFile } from '../../catalogue/schemas/not-covered.ts';
import { productFile } from '../../catalogue/schemas/product.ts';
import { portalFile, proceduresFile, providerFile, valuesFile } from '../../catalogue/schemas/provider.ts';
import { jurisdictionFile, touchedFile } from '../../catalogue/schemas/rights.ts';
import { routeTemplatesFile } from '../../catalogue/schemas/route.ts';
import { searchWordsFile } from '../../catalogue/schemas/search-words.ts';
import { familiesFile, glossaryFile, sourcesFile } from '../../catalogue/schemas/site.ts';
import { situationsFile } from '../../catalogue/schemas/situations.ts';
import { termsFile } from '../../catalogue/schemas/terms.ts';
import { translationsFile } from '../../catalogue/schemas/translations.ts';
import { unsureFile } from '../../catalogue/schemas/unsure.ts';
import { siteSettings } from '../../settings/schema.ts';

/** A kind of file under `content/`, as editors and their programs know it. */
export interface ContentKind {
  readonly id: string;
  readonly schema: z.ZodType;
  /** Where such files stand: patterns from the top of the repository. */
  readonly files: readonly string[];
  readonly about: string;
}

const top = (id: string, schema: z.ZodType, about: string): ContentKind => ({
  id,
  schema,
  files: [`content/${id}.yaml`],
  about,
});

/** What stands in `<kind>.yaml` of a provider, in a folder `<kind>/`, or in both. */
const ofProvider = (id: string, schema: z.ZodType, about: string): ContentKind => ({
  id,
  schema,
  files: [`content/providers/*/${id}.yaml`, `content/providers/*/${id}/*.yaml`],
  about,
});

/** What the whole site has, and providers add to in files of the same name and form. */
const shared = (id: string, schema: z.ZodType, about: string): ContentKind => ({
  ...ofProvider(id, schema, about),
  files: [...top(id, schema, about).files, ...ofProvider(id, schema, about).files],
});

/** Every kind of file that an editor writes. */
export const CONTENT_KINDS: readonly ContentKind[] = [
  top('site', siteSettings, 'Whose help centre this is.'),
  {
    id: 'provider',
    schema: providerFile,
    files: ['content/providers/*/provider.yaml'],
    about: 'Who a provider is, and what holds for all its products.',
  },
  {
    id: 'product',
    schema: productFile,
    files: ['content/providers/*/products/*.yaml'],
    about: 'A product, and the ways to end it. The name of the file is its id.',
  },
  ofProvider(
    'routes',
    routeTemplatesFile,
    'Ways to end a product that several share, by the name after "extends".',
  ),
  ofProvider('portal', portalFile, 'Screens, and the exact words printed on them.'),
  ofProvider('procedures', proceduresFile, 'Steps in a portal.'),
  ofProvider('values', valuesFile, 'Delays and other numbers, each said once.'),
  ofProvider('checks', checksFile, 'What has to be so before the button even appears.'),
  ofProvider('warnings', warningsFile, 'What a way to end something brings with it.'),
  ofProvider('dependants', dependantsFile, 'What else is affected.'),
  ofProvider('emails', emailsFile, 'E-mails to expect.'),
  ofProvider('not-covered', notCoveredFile, 'What is not on this site, and where it is ended.'),
  {
    id: 'guide-head',
    schema: guideHead,
    files: [],
    about: 'The head of a guide, between two lines of "---" at its top.',
  },
  {
    id: 'guide-part-head',
    schema: guidePartHead,
    files: [],
    about: 'The head of what a provider adds to a guide of the whole site.',
  },
  {
    id: 'jurisdiction',
    schema: jurisdictionFile,
    files: ['content/rights/*.yaml'],
    about: 'What the law of a country, or a registry, gives.',
  },
  {
    id: 'ask',
    schema: askFile,
    files: ['content/asks/*.yaml', 'content/providers/*/asks/*.yaml'],
    about: 'How people ask for something.',
  },
  top('families', familiesFile, 'What products and guides are grouped by.'),
  { ...top('shared-warnings', warningsFile, 'Warnings of no provider.'), files: ['content/warnings.yaml'] },
  ofProvider('rights', touchedFile, 'What rights may undo of what a provider says.'),
  shared('sources', sourcesFile, 'Every document that a fact may cite, by its tag.'),
  top('situations', situationsFile, 'What is so for some readers only.'),
  shared('changes', changesFile, 'What readers are told of labels and rules that changed.'),
  shared('glossary', glossaryFile, 'The words of the site, in each language.'),
  top('letters', lettersFile, 'Words to send.'),
  top('intents', intentsFile, 'What somebody may want, on the home page.'),
  top('unsure', unsureFile, 'Questions to those who do not know what they have.'),
  shared('search', searchWordsFile, 'Names that the search knows.'),
  top('moved', movedFile, 'Where addresses are now that have moved, and why others are gone.'),
  top('expiry', expiryFile, 'For how many days a statement may be believed after it was checked.'),
  {
    id: 'translations',
    schema: translationsFile,
    files: ['content/translations/*.yaml', 'content/providers/*/translations/*.yaml'],
    about: 'What each translation was made from. "npm run translations" writes it.',
  },
  top('terms', termsFile, 'Words to avoid, with the better one.'),
  top('final-words', termsFile, 'Words that sound final, where a right may undo what they say.'),
];
