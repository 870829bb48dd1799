import { payPalEndsAtPayPal, whoMayCancel } from '../../../content/oracle/of-hosts-that-say-little.ts';
import type { PageRow } from '../../../content/oracle/row.ts';

/** What the review and the public cases ask of Colonelserver. */
export const ASKED_FOR: readonly PageRow[] = [
  whoMayCancel('Colonelserver'),
  payPalEndsAtPayPal(
    'plan:colonelserver/cs-vps/end-of-term',
    'plan:colonelserver/cs-dedicated-server/end-of-term',
    'plan:colonelserver/cs-hosting/end-of-term',
    'plan:colonelserver/cs-cloud/end-of-term',
  ),
];
