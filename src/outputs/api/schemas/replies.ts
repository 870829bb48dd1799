import { z } from 'zod';
import { code, day } from '../../../catalogue/schemas/primitives.ts';
import { kind, language, version } from './shared.ts';

/** The columns of `/api/replies.csv`, in order. */
export const REPLY_COLUMNS = [
  'code',
  'language',
  'title',
  'text',
  'html',
  'url',
  'checked',
  'changed',
] as const;

/** `/api/replies.json`: a whole reply about every guide and plan, in every language. Addresses are absolute. */
export const repliesFile = z.object({
  version,
  replies: z.array(
    z.object({
      code,
      kind,
      id: z.string(),
      language,
      title: z.string(),
      short: z.string(),
      text: z.string(),
      html: z.string(),
      url: z.url(),
      checked: day,
      changed: day,
    }),
  ),
});
