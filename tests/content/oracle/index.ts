import { COLONELSERVER, COLONELSERVER_RULES } from './colonelserver.ts';
import { MASSIVEGRID, MASSIVEGRID_RULES } from './massivegrid.ts';
import { OVH_CLOUD } from './ovh-cloud.ts';
import { OVH_COLLABORATION } from './ovh-collaboration.ts';
import { OVH_DOMAINS } from './ovh-domains.ts';
import { OVH_EMAIL } from './ovh-email.ts';
import { OVH_EXCHANGE } from './ovh-exchange.ts';
import { OVH_HOSTING } from './ovh-hosting.ts';
import { OVH_RULES } from './ovh-rules.ts';
import { OVH_SERVERS } from './ovh-servers.ts';
import { OVH_STANDARD } from './ovh-standard.ts';
import { OVH_TELECOM } from './ovh-telecom.ts';
import { OVH_WITHDRAWAL } from './ovh-withdrawal.ts';
import type { PlanRow, RuleRow } from './row.ts';

/** One row per plan. */
export const PLAN_ROWS: readonly PlanRow[] = [
  ...OVH_SERVERS,
  ...OVH_CLOUD,
  ...OVH_DOMAINS,
  ...OVH_HOSTING,
  ...OVH_EMAIL,
  ...OVH_EXCHANGE,
  ...OVH_COLLABORATION,
  ...OVH_TELECOM,
  ...OVH_WITHDRAWAL,
  ...MASSIVEGRID,
  ...COLONELSERVER,
];

/** What holds for several plans at once. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...OVH_STANDARD,
  ...OVH_RULES,
  ...MASSIVEGRID_RULES,
  ...COLONELSERVER_RULES,
];
