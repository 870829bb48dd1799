import type { PageRow } from '../../../content/oracle/row.ts';
import { near } from '../../../content/oracle/wordings.ts';

const ENDS = [
  'plan:massivegrid/mg-cloud-server/end-of-term',
  'plan:massivegrid/mg-private-cloud/end-of-term',
  'plan:massivegrid/mg-dedicated-server/end-of-term',
  'plan:massivegrid/mg-other/end-of-term',
  'guide:cloud/massivegrid-services',
];

/** The way through the portal is the plan's to tell. */
const ASKED = [
  ...ENDS.slice(0, -1),
  'guide:cloud/massivegrid-services > plan:massivegrid/mg-cloud-server/end-of-term',
];

/** The founding document of MassiveGRID, sentence by sentence. */
export const FOUNDING: readonly PageRow[] = [
  {
    about: 'founding massivegrid, the request',
    pages: ASKED,
    says: {
      'the way to the button': [
        /Services[\s\S]{0,300}My Services[\s\S]{0,400}Billing[\s\S]{0,300}Request Cancellation/,
        /Services[\s\S]{0,300}My Services[\s\S]{0,400}Billing[\s\S]{0,300}Request Cancellation/,
      ],
      'it is confirmed when asked': [/confirm/i, /confirm/i],
      'the screen is followed to its end': [
        near('follow|on-?screen|screen|instructions', 'instructions|screen|end|complete|finish'),
        near('suivez|écran|instructions', 'instructions|écran|fin|jusqu'),
      ],
    },
  },
  {
    about: 'founding massivegrid, what follows',
    pages: ENDS,
    says: {
      'the team processes it': [
        near('team|staff', 'process|handle|deal|carry'),
        near('équipe|personnel', 'trait|exécut|pren'),
      ],
      'it ends on the next due date': [/next due date/i, /prochaine (date d')?échéance/i],
      'an e-mail comes once it is complete': [
        near('e-?mail', 'complete|done|finished|once'),
        near('e-mail', 'terminée|achevée|une fois|quand|lorsque'),
      ],
      'questions go to support': [/support/i, /support|assistance/i],
    },
  },
];
