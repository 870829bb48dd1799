import { z } from 'zod';
import { day, id } from './primitives.ts';

/** What a guide can answer. The search knows words for each. */
export const TOPICS = [
  'cancel',
  'undo-cancellation',
  'before-you-cancel',
  'auto-renewal',
  'contacts',
  'after-cancellation',
  'data-backup',
  'immediate-cancellation',
  'domain-transfer',
  'refund',
  'withdrawal',
  'close-account',
  'button-missing',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The head of a guide. Its id comes from its path: `{family}/{slug}`. */
export const guideHead = z.strictObject({
  title: z.string().min(1).max(75),
  description: z.string().min(40).max(190),
  topic: z.enum(TOPICS),
  code: z
    .string()
    .regex(/^(?:[bdfgkmnprstvz][aeiou]){2,3}$/, 'must be two or three syllables such as "bavo"')
    .describe('Codes are the same in every language and never reused.'),
  provider: id
    .optional()
    .describe("Whose services it is about. In a provider's folder it goes without saying."),
  products: z.array(z.string()).default([]),
  next: z
    .string()
    .optional()
    .describe("Where the closing button leads: a plan, a product's question, or a family's."),
  cta: z
    .strictObject({ to: z.string(), text: z.string().min(1).max(45) })
    .optional()
    .describe(
      'What the closing button does where a plan to cancel is not what the reader came for: where to, and its words.',
    ),
  related: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
  checked: day,
  order: z.number().int().default(50),
});
export type GuideHead = z.infer<typeof guideHead>;

/**
 * The head of what a provider adds to a guide of the whole site: what its own sentences rely on, and where they lead.
 * It has the path of that guide, in the folder of the provider.
 */
export const guidePartHead = guideHead.pick({
  products: true,
  next: true,
  cta: true,
  related: true,
  sources: true,
  checked: true,
});
export type GuidePartHead = z.infer<typeof guidePartHead>;
