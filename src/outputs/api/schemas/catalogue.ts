import { z } from 'zod';
import { checksFile, dependantsFile, warningsFile } from '../../../catalogue/schemas/cautions.ts';
import { emailsFile } from '../../../catalogue/schemas/emails.ts';
import { notCoveredFile } from '../../../catalogue/schemas/not-covered.ts';
import { id, localized } from '../../../catalogue/schemas/primitives.ts';
import { productFile } from '../../../catalogue/schemas/product.ts';
import { portalFile, proceduresFile, providerFile, valuesFile } from '../../../catalogue/schemas/provider.ts';
import { route } from '../../../catalogue/schemas/route.ts';
import { familiesFile, glossaryFile, sourcesFile } from '../../../catalogue/schemas/site.ts';
import { perLocale, version } from './shared.ts';

const { routes: _, variants: __, ...productFields } = productFile.shape;

const product = z.object({
  id,
  provider: id,
  ...productFields,
  /** One with the id null where the product has no variants. */
  variants: z.array(
    z.object({
      id: id.nullable(),
      name: localized,
      hint: localized.optional(),
      phrase: localized,
      routes: z.array(route),
    }),
  ),
});

/** `/api/catalogue.json`: all facts as they are kept, texts with the markup of the catalogue. */
export const catalogueFile = z.object({
  version,
  families: familiesFile.shape.families,
  sources: sourcesFile,
  glossary: glossaryFile.shape.entries,
  warnings: warningsFile,
  providers: z.array(
    z.object({
      id,
      ...providerFile.shape,
      values: valuesFile,
      ...portalFile.pick({ screens: true, labels: true }).shape,
      procedures: proceduresFile,
      checks: checksFile,
      warnings: warningsFile,
      dependants: dependantsFile,
      emails: emailsFile,
      notCovered: notCoveredFile,
      /** What each text with markup reads as, by the text. */
      words: perLocale(z.record(z.string(), z.string())),
      products: z.array(product),
    }),
  ),
});
