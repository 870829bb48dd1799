import { z } from 'zod';
import {
  CONDITIONS,
  CONSEQUENCES,
  EVENTS,
  OCCASIONS,
  READERS,
  RIGHT_UNITS,
} from '../../../catalogue/schemas/rights.ts';
import { path, perLocale, version } from './shared.ts';

const confidence = z.enum(['high', 'medium', 'low']);
const who = z.array(z.enum([...READERS, 'anyone']));
const day = z.iso.date();
const value = z.object({
  amount: z.number(),
  unit: z.enum(RIGHT_UNITS),
  qualifier: z.enum(['exact', 'about', 'up-to', 'at-least', 'less-than']),
});
const articles = z.array(z.object({ of: z.string(), at: z.array(z.string()) }));

const right = z.object({
  id: z.string(),
  jurisdiction: z.string(),
  kind: z.enum(['right', 'limit']),
  title: perLocale(z.string()),
  text: perLocale(z.string()),
  unverified: perLocale(z.array(z.string())),
  url: perLocale(path),
  who,
  follows: z.enum(['residence', 'name', 'number']),
  families: z.array(z.string()).nullable(),
  products: z.array(z.string()).nullable(),
  extensions: z.array(z.string()).nullable(),
  when: z.array(z.enum(OCCASIONS)),
  conditions: z.partialRecord(z.enum(CONDITIONS), z.enum(['yes', 'no'])),
  consequences: z.array(z.enum(CONSEQUENCES)),
  values: z.record(z.string(), value),
  deadline: z
    .object({
      of: z.enum(['reader', 'provider', 'others']),
      values: z.array(z.string()),
      from: z.enum(EVENTS),
      ends: z.enum(['calendar', 'working']),
    })
    .nullable(),
  articles,
  quote: z.object({ lang: z.string(), text: z.string() }).nullable(),
  labels: z.array(z.object({ lang: z.string(), text: z.string() })),
  inForce: z.object({ from: day.optional(), until: day.optional() }).nullable(),
  confidence,
  fit: confidence,
  fitOf: z.record(z.string(), confidence),
  expires: z.enum(['stable', 'page', 'moving']),
  touches: z.array(z.string()),
  plans: z.array(z.string()),
  sources: z.array(z.string()),
});

const rung = z.object({
  id: z.string(),
  who,
  families: z.array(z.string()).nullable(),
  title: perLocale(z.string()),
  text: perLocale(z.string()),
  articles,
  confidence,
  advice: z.boolean(),
  sources: z.array(z.string()),
});

/** `/api/rights.json`: what laws and registries add to the rules of providers, and what they do not give. */
export const rightsFile = z.object({
  version,
  jurisdictions: z.array(
    z.object({
      id: z.string(),
      name: perLocale(z.string()),
      law: perLocale(z.string()),
      url: perLocale(path),
      within: z.array(z.string()),
      ladder: z.array(rung),
    }),
  ),
  rights: z.array(right),
});
