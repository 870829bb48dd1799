import type { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { apiPath } from '../../urls.ts';
import { catalogueFile } from './schemas/catalogue.ts';
import { changesApiFile } from './schemas/changes.ts';
import { deskFile, deskItemFile } from './schemas/desk.ts';
import { guidesFile } from './schemas/guides.ts';
import { plansFile } from './schemas/plans.ts';
import { repliesFile } from './schemas/replies.ts';
import { rightsFile } from './schemas/rights.ts';
import { API_VERSION } from './schemas/shared.ts';
import { zendeskFile } from './schemas/zendesk.ts';

/** The JSON files of the site, each with what it holds. */
export const API_SCHEMAS = {
  catalogue: catalogueFile,
  plans: plansFile,
  guides: guidesFile,
  rights: rightsFile,
  replies: repliesFile,
  changes: changesApiFile,
  zendesk: zendeskFile,
  desk: deskFile,
  'desk-item': deskItemFile,
} as const;

export type ApiFile = keyof typeof API_SCHEMAS;

export const API_FILES = Object.keys(API_SCHEMAS) as readonly ApiFile[];

/** Where the JSON Schema of a file stands. */
export const schemaPath = (file: ApiFile, of: number = API_VERSION): string =>
  apiPath(`schema/${file}.v${of}.json`);

/** The version before, whose schemas are kept as they were, in `former/`. */
export const FORMER_VERSION = 1;

/** The files that there were in that version. */
export const FORMER_FILES = API_FILES.filter((file) => !['rights', 'changes', 'zendesk'].includes(file));

/** The files of which there is one each, at its own name; replies one by one and macros have several. */
export const SINGLE_FILES = API_FILES.filter((file) => file !== 'desk-item' && file !== 'zendesk');

/** The macros of a language. */
export const zendeskPath = (locale: Locale): string => apiPath(`zendesk/${locale}.json`);

/** Every file that integrations rely on: the data, the replies as a table, and the schemas. */
export const API_PATHS: readonly string[] = [
  ...SINGLE_FILES.map((file) => apiPath(`${file}.json`)),
  ...LOCALES.map(zendeskPath),
  apiPath('replies.csv'),
  ...API_FILES.map((file) => schemaPath(file)),
  ...FORMER_FILES.map((file) => schemaPath(file, FORMER_VERSION)),
];

/** The same, of which nothing is going to be changed. */
type Readable<T> = T extends readonly (infer U)[]
  ? readonly Readable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Readable<T[K]> }
    : T;

/**
 * A file as it is served. What its schema does not name is left out.
 *
 * @param data everything but the version
 * @throws when the data is not what the published schema promises
 */
export function apiFile<F extends ApiFile>(
  file: F,
  data: Readable<Omit<z.input<(typeof API_SCHEMAS)[F]>, 'version'>>,
): object {
  const result = API_SCHEMAS[file].safeParse({ version: API_VERSION, ...data });
  if (!result.success) {
    const places = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(
      `/api: "${file}" is not what its schema promises. Mend the builder, or the schema and its version.\n${places.join('\n')}`,
    );
  }
  return result.data;
}
