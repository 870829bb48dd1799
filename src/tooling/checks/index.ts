import { astroFormat } from './astro-format.ts';
import { content } from './content.ts';
import { contrastCheck } from './contrast.ts';
import { fileLength } from './file-length.ts';
import type { Check } from './finding.ts';
import { functionLength } from './function-length.ts';
import { importDirection } from './import-direction.ts';
import { ledger } from './ledger.ts';
import { leftovers } from './leftovers.ts';
import { lint } from './lint.ts';
import { lockfile } from './lockfile.ts';
import { pageLength } from './page-length.ts';
import { replacements } from './replacements.ts';
import { sitePackages } from './site-packages.ts';
import { terms } from './terms.ts';
import { topLevel } from './top-level.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';

/** Every check of `npm run check`, in the order they are reported. */
export const checks: readonly Check[] = [
  types,
  lint,
  astroFormat,
  content,
  terms,
  ledger,
  contrastCheck,
  importDirection,
  sitePackages,
  lockfile,
  unused,
  topLevel,
  fileLength,
  functionLength,
  pageLength,
  replacements,
  leftovers,
];
