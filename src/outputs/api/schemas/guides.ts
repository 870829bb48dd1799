import { z } from 'zod';
import { TOPICS } from '../../../catalogue/schemas/guides.ts';
import { code, day } from '../../../catalogue/schemas/primitives.ts';
import { path, perLocale, permanent, version } from './shared.ts';

/** `/api/guides.json`: every guide, without its text. A language that a guide lacks is null. */
export const guidesFile = z.object({
  version,
  guides: z.array(
    z.object({
      id: z.string(),
      code,
      family: z.string(),
      provider: z.string().nullable(),
      products: z.array(z.string()),
      topic: z.enum(TOPICS),
      title: perLocale(z.string().nullable()),
      description: perLocale(z.string().nullable()),
      url: perLocale(path),
      permanent,
      checked: day,
      changed: day,
      sources: z.array(z.string()),
    }),
  ),
});
