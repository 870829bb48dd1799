import { readRuledOut } from '../../src/accessibility/read.ts';
import type { ToolId } from '../../src/accessibility/schema.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';

const ruledOut = [...readRuledOut(root)].map(([id, { where, ...entry }]) => ({
  id,
  ...entry,
  where: where === undefined ? undefined : new RegExp(where),
}));

/** What a tool is unsure of. */
export interface Doubt {
  readonly rule: string;
  readonly reason?: string;
  /** The element's markup. */
  readonly markup: string;
}

/** The id under which a doubt has been ruled out; `undefined` when it has not. */
export function ruledOutAs(tool: ToolId, { rule, reason, markup }: Doubt): string | undefined {
  return ruledOut.find(
    (each) =>
      each.tool === tool &&
      each.rule === rule &&
      (each.reason === undefined || each.reason === reason) &&
      (each.where === undefined || each.where.test(markup)),
  )?.id;
}
