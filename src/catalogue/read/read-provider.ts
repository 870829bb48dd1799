import type { z } from 'zod';
import type { Entries, RawContent, RawProvider } from '../raw-content.ts';
import { checksFile, dependantsFile, warningsFile } from '../schemas/cautions.ts';
import { emailsFile } from '../schemas/emails.ts';
import { notCoveredFile } from '../schemas/not-covered.ts';
import { productFile } from '../schemas/product.ts';
import { portalFile, proceduresFile, providerFile, valuesFile } from '../schemas/provider.ts';
import { routeTemplatesFile } from '../schemas/route.ts';
import { type ContentReader, readFile, readFolder, readKind } from './content-reader.ts';
import { listed, merge, placed } from './placed.ts';
import { valuesOfRights } from './values-of-rights.ts';

/** Where everything of a provider stands. */
export const providerFolder = (id: string): string => `content/providers/${id}`;

/** What a provider's folder says of itself; what it adds to the whole site is read with that. */
export function readProvider(
  reader: ContentReader,
  id: string,
  rights: RawContent['rights'],
): RawProvider | undefined {
  const { findings } = reader.reading;
  const place = providerFolder(id);
  const path = `${place}/provider.yaml`;
  if (!reader.files.file(path)) {
    // What else is there waits for that file, and says nothing by itself.
    reader.files.leave(place);
    findings.push({
      file: path,
      at: '',
      message: 'does not exist; every provider folder needs one',
    });
    return undefined;
  }
  const file = readFile(reader, path, providerFile);
  const table = <T>(name: string, schema: z.ZodType<Readonly<Record<string, T>>>): Entries<T> =>
    merge(readKind(reader, place, name, schema), (data) => data, [], findings);
  const portal = readKind(reader, place, 'portal', portalFile);
  const provider = {
    id,
    values: valuesOfRights(table('values', valuesFile), rights, findings),
    screens: merge(portal, (data) => data.screens, ['screens'], findings),
    portalChecked: new Map(
      portal.flatMap((each) => (each ? [[each.finding([], '').file, each.data.checked]] : [])),
    ),
    labels: merge(portal, (data) => data.labels, ['labels'], findings),
    procedures: table('procedures', proceduresFile),
    checks: table('checks', checksFile),
    warnings: table('warnings', warningsFile),
    dependants: table('dependants', dependantsFile),
    emails: table('emails', emailsFile),
    notCovered: listed(readKind(reader, place, 'not-covered', notCoveredFile), (data) => data),
    routes: table('routes', routeTemplatesFile),
    products: readFolder(reader, `${place}/products`, productFile),
  };
  return file && { ...provider, file: placed(file, [], file.data) };
}
