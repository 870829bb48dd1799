import { z } from 'zod';
import { code, day } from '../../../catalogue/schemas/primitives.ts';
import { kind, language, path, perLocale, permanent, version } from './shared.ts';

/** `/api/desk.json`: every guide and plan as the support desk lists it. */
export const deskFile = z.object({
  version,
  items: z.array(
    z.object({
      code,
      kind,
      id: z.string(),
      title: perLocale(z.string()),
      provider: z.string().nullable(),
      family: z.string(),
      route: z.string().nullable(),
      /** The two that one quotes most; none for guides. */
      facts: perLocale(z.array(z.string()).max(2)),
      url: perLocale(path),
      permanent,
    }),
  ),
});

const run = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'strong']), text: z.string() }),
  z.object({ kind: z.literal('label'), text: z.string(), lang: language, gloss: z.string().optional() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.url() }),
]);
const line = z.array(run);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), line }),
  z.object({ kind: z.enum(['list', 'steps']), items: z.array(line) }),
  z.object({ kind: z.literal('verbatim'), text: z.string() }),
]);

/** `/api/desk/{code}.json`: what can be answered about one guide or plan, in parts. Addresses are absolute. */
export const deskItemFile = z.object({
  version,
  code,
  kind,
  id: z.string(),
  link: z.url(),
  links: perLocale(z.url()),
  checked: day,
  replies: perLocale(
    z.object({
      title: z.string(),
      parts: z.array(
        z.object({
          role: z.enum([
            'answer',
            'warnings',
            'irreversible',
            'checks',
            'steps',
            'proof',
            'dates',
            'undo',
            'link',
            'steps-apart',
          ]),
          blocks: z.array(block),
        }),
      ),
    }),
  ),
});
