import { z } from 'zod';

export const toolId = z.enum(['axe', 'ibm']);
export type ToolId = z.infer<typeof toolId>;

const criteria = z.array(z.string().regex(/^\d\.\d\.\d+$|^best-practice$/));

/** What a tool says of one template: the criteria it had rules to judge by. */
const judged = z.strictObject({ passed: criteria, failed: criteria });

const auditedTemplate = z.strictObject({
  name: z.string().min(1),
  /** Where it was looked at, in every language and both colour schemes. */
  paths: z.array(z.string().startsWith('/')).min(1),
  axe: judged,
  ibm: judged,
});

/** Where the results of the last audit are, from the top folder. */
export const RESULTS_FILE = 'content/accessibility/results.json';

/** What the last run of `npm run audit` came to. */
export const auditResults = z.strictObject({
  /** Of which site, as `auditedSite` tells them apart. */
  of: z.string().regex(/^[0-9a-f]{12}$/),
  date: z.iso.date(),
  browser: z.strictObject({ name: z.string(), version: z.string() }),
  tools: z.array(z.strictObject({ id: toolId, name: z.string(), version: z.string(), address: z.url() })),
  /** Pages looked at, by language; `none` are those that belong to no language. */
  pages: z.record(z.string(), z.int().positive()),
  /** Pages the site had then. */
  built: z.int().positive(),
  findings: z.int().nonnegative(),
  /** How many pages had a doubt that has been reviewed, by its id in ruled-out.yaml. */
  doubts: z.record(z.string(), z.int().positive()),
  templates: z.array(auditedTemplate).min(1),
});
export type AuditResults = z.infer<typeof auditResults>;

const ruledOut = z.strictObject({
  tool: toolId,
  rule: z.string().min(1),
  /** The one way that a rule of IBM's can come out which is meant. */
  reason: z.string().optional(),
  /** A regular expression for the markup that is meant. */
  where: z.string().optional(),
  /** Why it is no finding. */
  because: z.strictObject({ en: z.string().min(1), fr: z.string().min(1) }),
});

/** Where the doubts that are none are, from the top folder. */
export const RULED_OUT_FILE = 'content/accessibility/ruled-out.yaml';

/** What a tool cannot decide by itself, and why it is no finding. */
export const ruledOutFile = z.record(z.string().regex(/^[a-z-]+$/), ruledOut);
export type RuledOut = z.infer<typeof ruledOut>;
