import { COLONELSERVER, COLONELSERVER_RULES } from './colonelserver.ts';
import { CORRECTIONS_C } from './corrections-c.ts';
import { CORRECTIONS_HOSTING } from './corrections-hosting.ts';
import { CORRECTIONS_MONEY } from './corrections-money.ts';
import { CORRECTIONS_NETWORK } from './corrections-network.ts';
import { CORRECTIONS_PORTAL } from './corrections-portal.ts';
import { CORRECTIONS_TELECOM } from './corrections-telecom.ts';
import { FOUNDING } from './founding.ts';
import { MASSIVEGRID, MASSIVEGRID_RULES } from './massivegrid.ts';
import { MISSING } from './missing.ts';
import { OVH_CLOUD } from './ovh-cloud.ts';
import { OVH_COLLABORATION } from './ovh-collaboration.ts';
import { OVH_DOMAINS } from './ovh-domains.ts';
import { OVH_EMAIL } from './ovh-email.ts';
import { OVH_EXCHANGE } from './ovh-exchange.ts';
import { OVH_HOSTING } from './ovh-hosting.ts';
import { OVH_OPTIONS } from './ovh-options.ts';
import { OVH_RULES } from './ovh-rules.ts';
import { OVH_SERVERS, OVH_SERVERS_RULES } from './ovh-servers.ts';
import { OVH_STANDARD } from './ovh-standard.ts';
import { OVH_TELECOM } from './ovh-telecom.ts';
import { OVH_WITHDRAWAL } from './ovh-withdrawal.ts';
import type { PageRow, PlanRow, RuleRow } from './row.ts';
import { SITUATIONS } from './situations.ts';
import { SITUATIONS_ACCOUNT } from './situations-account.ts';

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
  ...OVH_OPTIONS,
  ...OVH_WITHDRAWAL,
  ...MASSIVEGRID,
  ...COLONELSERVER,
];

/** What holds for several plans at once. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...OVH_STANDARD,
  ...OVH_RULES,
  ...OVH_SERVERS_RULES,
  ...MASSIVEGRID_RULES,
  ...COLONELSERVER_RULES,
];

/** What readers have to find on a page, by the corrections, the editorial review and the public cases. */
export const PAGE_ROWS: readonly PageRow[] = [
  ...CORRECTIONS_HOSTING,
  ...CORRECTIONS_NETWORK,
  ...CORRECTIONS_TELECOM,
  ...CORRECTIONS_MONEY,
  ...CORRECTIONS_PORTAL,
  ...CORRECTIONS_C,
  ...MISSING,
  ...SITUATIONS,
  ...SITUATIONS_ACCOUNT,
  ...FOUNDING,
];

const numbered = (what: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${what} ${index + 1}`);

const CASES =
  'a01 a03 a04 a05 a10 a11 a12 a19 a21 a22 a24 a26 a28 a29 a30 a31 a36 a37 a42 a44 a46 a50 a51 a53 a55';

/** What has to be asked for by some row; B 20, addresses of documents, is what `sources.ts` is for. */
export const ASKED: readonly string[] = [
  ...numbered('correction', 16),
  ...numbered('B', 22).filter((line) => line !== 'B 20'),
  ...numbered('C', 13),
  ...numbered('missing', 23),
  ...CASES.split(' ').map((id) => `case ${id}`),
];
