import { z } from 'zod';
import { day, id, localized } from './primitives.ts';

/** Pages that a change may name: what a reader is led to. */
const PAGE_KINDS = ['guide', 'plan', 'product', 'provider'] as const;

/** Facts that a change may name, as `value:provider/id`: whatever holds one of them is concerned. */
export const FACT_KINDS = [
  'label',
  'value',
  'warning',
  'check',
  'dependant',
  'procedure',
  'email',
  'rule',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The table of a provider in which facts of a kind stand; its rules are a list of its own file. */
export const FACT_TABLES = {
  label: 'labels',
  value: 'values',
  warning: 'warnings',
  check: 'checks',
  dependant: 'dependants',
  procedure: 'procedures',
  email: 'emails',
} as const satisfies Record<Exclude<FactKind, 'rule'>, string>;

/** What a change may touch: pages, and facts. */
const TOUCHED = new RegExp(`^(?:${[...PAGE_KINDS, ...FACT_KINDS].join('|')}):[a-z0-9-]+(?:/[a-z0-9-]+)*$`);

/** `changes.yaml`: what readers and agents should know has changed. */
export const changesFile = z.strictObject({
  changes: z.array(
    z.strictObject({
      /** Part of the entry's address and of its name in the feeds: never changed. */
      id,
      on: day.describe('The day this site says it.'),
      since: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, month or day')
        .optional()
        .describe('When the provider changed it, as precisely as its documents tell: `2025-11`.'),
      kind: z
        .enum(['label', 'rule', 'page'])
        .describe(
          '`label`: the portal says it in other words or elsewhere. `rule`: something else holds. `page`: this site.',
        ),
      provider: id.optional().describe('Whose labels and values the text may name.'),
      label: id
        .optional()
        .describe(
          'The label whose words changed: what they were is known from it. It need not stand in `touches` too.',
        ),
      title: localized,
      text: localized,
      touches: z
        .array(
          z
            .string()
            .regex(
              TOUCHED,
              `must be guide:family/slug, plan:provider/product/route, product:provider/product, provider:name, or a fact as provider/id: ${FACT_KINDS.map((kind) => `${kind}:…`).join(', ')}`,
            ),
        )
        .default([])
        .describe(
          'What it is about: pages (`guide:…`, `plan:…`, `product:…`, `provider:…`), and facts (`value:provider/id`, `warning:…`, `procedure:…`): the plans and guides that hold a fact are found from it.',
        ),
      sources: z.array(z.string().min(1)).default([]),
    }),
  ),
});
export type Change = z.infer<typeof changesFile>['changes'][number];
