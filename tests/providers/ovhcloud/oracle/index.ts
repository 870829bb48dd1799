import type { Oracle } from '../../../content/oracle/row.ts';
import { CLOUD } from './cloud.ts';
import { COLLABORATION } from './collaboration.ts';
import { CORRECTIONS_C } from './corrections-c.ts';
import { CORRECTIONS_HOSTING } from './corrections-hosting.ts';
import { CORRECTIONS_MONEY } from './corrections-money.ts';
import { CORRECTIONS_NETWORK } from './corrections-network.ts';
import { CORRECTIONS_PORTAL } from './corrections-portal.ts';
import { CORRECTIONS_TELECOM } from './corrections-telecom.ts';
import { DOMAINS } from './domains.ts';
import { EMAIL } from './email.ts';
import { EXCHANGE } from './exchange.ts';
import { HOSTING } from './hosting.ts';
import { MISSING } from './missing.ts';
import { OPTIONS } from './options.ts';
import { RULES } from './rules.ts';
import { SERVERS, SERVERS_RULES } from './servers.ts';
import { SITUATIONS } from './situations.ts';
import { SITUATIONS_ACCOUNT } from './situations-account.ts';
import { OLD_REPOSITORY, SOURCE_DATES } from './source-dates.ts';
import { STANDARD } from './standard.ts';
import { TELECOM } from './telecom.ts';
import { WITHDRAWAL } from './withdrawal.ts';

const numbered = (what: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${what} ${index + 1}`);

const CASES =
  'a01 a03 a04 a05 a10 a11 a12 a19 a21 a22 a24 a26 a28 a29 a30 a31 a36 a42 a44 a46 a50 a51 a53 a55';

/** B 20, addresses of documents, is what `source-dates.ts` is for. */
const ASKED: readonly string[] = [
  ...numbered('correction', 16),
  ...numbered('B', 22).filter((line) => line !== 'B 20'),
  ...numbered('C', 13),
  ...numbered('missing', 23),
  ...CASES.split(' ').map((id) => `case ${id}`),
];

const oracle: Oracle = {
  plans: [
    ...SERVERS,
    ...CLOUD,
    ...DOMAINS,
    ...HOSTING,
    ...EMAIL,
    ...EXCHANGE,
    ...COLLABORATION,
    ...TELECOM,
    ...OPTIONS,
    ...WITHDRAWAL,
  ],
  rules: [...STANDARD, ...RULES, ...SERVERS_RULES],
  pages: [
    ...CORRECTIONS_HOSTING,
    ...CORRECTIONS_NETWORK,
    ...CORRECTIONS_TELECOM,
    ...CORRECTIONS_MONEY,
    ...CORRECTIONS_PORTAL,
    ...CORRECTIONS_C,
    ...MISSING,
    ...SITUATIONS,
    ...SITUATIONS_ACCOUNT,
  ],
  asked: ASKED,
  documents: { dates: SOURCE_DATES, superseded: OLD_REPOSITORY },
};

export default oracle;
