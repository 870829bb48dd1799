import { payPalEndsAtPayPal, whoMayCancel } from '../../../content/oracle/of-hosts-that-say-little.ts';
import type { PageRow } from '../../../content/oracle/row.ts';

/** What the review and the public cases ask of MassiveGRID. */
export const ASKED_FOR: readonly PageRow[] = [
  whoMayCancel('MassiveGRID'),
  payPalEndsAtPayPal('plan:massivegrid/mg-cloud-server/end-of-term'),
];
