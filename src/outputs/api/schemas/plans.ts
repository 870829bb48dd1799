import { z } from 'zod';
import { code, day } from '../../../catalogue/schemas/primitives.ts';
import { askBy, channel, dataFate, ends, ROUTE_IDS, refund, undo } from '../../../catalogue/schemas/route.ts';
import { path, perLocale, permanent, version } from './shared.ts';

const named = z.object({ name: z.string(), text: z.string() });

/** What the plan says in one language, as plain words. */
const planWords = z.object({
  facts: z.array(named),
  intro: z.string().nullable(),
  warnings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['critical', 'caution', 'note']),
      tag: z.string(),
      condition: z.string().nullable(),
      title: z.string(),
      text: z.string(),
    }),
  ),
  checks: z.array(z.object({ id: z.string(), title: z.string(), otherwise: z.string() })),
  dependants: z.array(z.object({ id: z.string(), name: z.string(), fate: z.string(), text: z.string() })),
  emails: z.array(z.object({ id: z.string(), name: z.string(), rows: z.array(named) })),
  proof: z.string(),
  dates: z.array(z.object({ name: z.string(), when: z.string(), remark: z.string().nullable() })),
  undo: z.object({ text: z.string(), steps: z.array(z.string()) }),
  unpublished: z.array(z.string()),
  support: z.string(),
});

/** `/api/plans.json`: every way to end every product. Numbers with units are ids of the provider's values. */
export const plansFile = z.object({
  version,
  plans: z.array(
    z.object({
      id: z.string(),
      code,
      provider: z.string(),
      family: z.string(),
      product: z.string(),
      variant: z.string().nullable(),
      route: z.enum(ROUTE_IDS),
      title: perLocale(z.string()),
      url: perLocale(path),
      permanent,
      guide: perLocale(path).nullable(),
      portal: z.object({ label: perLocale(z.string()), url: z.url({ protocol: /^https$/ }) }).nullable(),
      channel,
      ends,
      askBy,
      undo: z.object({ kind: z.literal(undo.options.map(({ shape }) => shape.kind.value)) }),
      data: dataFate,
      refund,
      checks: z.array(z.string()),
      warnings: z.array(z.string()),
      dependants: z.array(z.string()),
      emails: z.array(z.string()),
      steps: perLocale(z.array(z.string())),
      words: perLocale(planWords),
      confidence: z.enum(['high', 'medium', 'low']),
      checked: day,
      changed: day,
      sources: z.array(z.string()),
    }),
  ),
});
