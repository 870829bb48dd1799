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

/** A day counted from the end, in hours: negative ones lie before it. */
const offset = z.object({ id: z.string(), hours: z.number(), approximate: z.boolean() });

/** In sentences with a `{date}` to be put in; the three about asking only where a last moment is published. */
const dated = z.object({
  schedule: z.array(offset),
  ends: z.string(),
  askBy: z.string().optional(),
  askToday: z.string().optional(),
  tooLate: z.string().optional(),
});

/** Whole sentences; empty where there is nothing to say. */
const short = z.object({
  does: line,
  ends: z.string(),
  askBy: z.string(),
  lost: z.string(),
  link: line,
  close: z.string(),
  dated: dated.optional(),
});

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
      short,
      /** What has to be asked before this is the right answer. */
      ask: z.array(block).optional(),
      /** What laws and registries add, to be sent one at a time behind the rest. */
      laws: z.array(z.object({ id: z.string(), title: z.string(), blocks: z.array(block) })).optional(),
    }),
  ),
});
