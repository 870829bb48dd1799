import { z } from 'zod';
import { code, day, id } from '../../../catalogue/schemas/primitives.ts';
import { path, perLocale, version } from './shared.ts';

/** `/api/changes.json`: what changed, which guides and plans hold it, and a text to send about it. */
export const changesApiFile = z.object({
  version,
  changes: z.array(
    z.object({
      id,
      kind: z.enum(['label', 'rule', 'page']),
      provider: id.nullable(),
      /** The day this site said it. */
      changed: day,
      /** Year, month or day of the provider's documents. */
      since: z.string().nullable(),
      title: perLocale(z.string()),
      text: perLocale(z.string()),
      /** What an agent sends, without greeting and signature. */
      message: perLocale(z.string()),
      url: perLocale(path),
      touches: z.array(z.string()),
      codes: z.array(code),
      sources: z.array(z.string()),
    }),
  ),
});
