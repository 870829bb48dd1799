import { z } from 'zod';
import { code, day } from '../../../catalogue/schemas/primitives.ts';
import { language, version } from './shared.ts';

/** What an action of a macro sets, and to what. */
const action = z.object({ field: z.enum(['comment_value_html', 'current_tags']), value: z.string() });

/** `/api/zendesk/{lang}.json`: every reply of a language as the body of a call to Zendesk's Macros API. */
export const zendeskFile = z.object({
  version,
  language,
  macros: z.array(
    z.object({
      code,
      changed: day,
      macro: z.object({ title: z.string(), description: z.url(), actions: z.array(action) }),
    }),
  ),
});
