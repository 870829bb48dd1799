import { ofProviders } from '../../support/of-providers.ts';
import { EVERYWHERE } from './everywhere.ts';
import type { Documents, Oracle, PageRow, PlanRow, RuleRow } from './row.ts';

/** What is known of each provider, by its id. */
export const ORACLES: ReadonlyMap<string, Oracle> = new Map(await ofProviders<Oracle>('oracle/index.ts'));

const oracles = [...ORACLES.values()];

export const PLAN_ROWS: readonly PlanRow[] = oracles.flatMap(({ plans }) => plans);

export const RULE_ROWS: readonly RuleRow[] = oracles.flatMap(({ rules }) => rules);

export const PAGE_ROWS: readonly PageRow[] = [...oracles.flatMap(({ pages }) => pages), ...EVERYWHERE];

/** What has to be asked for by some row. */
export const ASKED: readonly string[] = [...new Set(oracles.flatMap(({ asked }) => asked))];

export const DOCUMENTS: readonly Documents[] = oracles.flatMap(({ documents }) => documents ?? []);
