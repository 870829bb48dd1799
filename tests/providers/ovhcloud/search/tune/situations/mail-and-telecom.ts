// OVHcloud: mailboxes, Microsoft 365, SharePoint, telephone, Internet access, SMS.
import type { Line } from '../../../../../search/query.ts';

const MX = ['plan:ovhcloud/mx-plan/alone/end-of-term', 'guide:email/ovhcloud-mx-plan'] as const;
const PRO_ACCOUNT = [
  'plan:ovhcloud/email-pro/account/end-of-term',
  'guide:email/ovhcloud-email-pro',
] as const;
const PRO_PLATFORM = [
  'plan:ovhcloud/email-pro/platform/end-of-term',
  'guide:email/ovhcloud-email-pro',
] as const;
const EX_ACCOUNT = [
  'plan:ovhcloud/exchange-hosted/account/end-of-term',
  'guide:email/ovhcloud-exchange',
] as const;
const EX_PLATFORM = [
  'plan:ovhcloud/exchange-hosted/platform/end-of-term',
  'guide:email/ovhcloud-exchange',
] as const;
const ZIMBRA = ['plan:ovhcloud/zimbra/end-of-term', 'guide:email/ovhcloud-zimbra'] as const;
const M365 = [
  'plan:ovhcloud/microsoft-365-csp1/licence/delete-resource',
  'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
] as const;
const M365_GROUP = [
  'plan:ovhcloud/microsoft-365-csp1/group/end-of-term',
  'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
] as const;
const SHAREPOINT = [
  'plan:ovhcloud/sharepoint/platform/end-of-term',
  'plan:ovhcloud/sharepoint/account/delete-resource',
  'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
] as const;
const LINE_END = ['plan:ovhcloud/voip-line/end-of-term', 'guide:telecom/ovhcloud-voip-and-fax'] as const;
const KEEP_NUMBER = [
  'guide:telecom/keep-your-number-return-the-equipment',
  'guide:telecom/ovhcloud-voip-and-fax',
  'plan:ovhcloud/voip-line/port-number',
  'plan:ovhcloud/voip-alias/single/port-number',
] as const;
const RETURN = ['guide:telecom/keep-your-number-return-the-equipment'] as const;
const ACCESS_END = [
  'plan:ovhcloud/internet-access/end-of-term',
  'guide:telecom/ovhcloud-internet-access',
] as const;
const GROUP = ['plan:ovhcloud/voip-group/end-of-term', 'guide:telecom/ovhcloud-voip-and-fax'] as const;
const SMS = ['plan:ovhcloud/sms/nothing-to-cancel', 'guide:telecom/ovhcloud-sms'] as const;
const TRUNK = ['plan:ovhcloud/pack-sip-trunk/ticket', 'guide:telecom/ovhcloud-sip-trunk-pack'] as const;
const OTB = ['plan:ovhcloud/overthebox/end-of-term', 'guide:telecom/ovhcloud-overthebox'] as const;
const ALIAS = ['plan:ovhcloud/voip-alias/single/end-of-term', 'guide:telecom/ovhcloud-voip-and-fax'] as const;
const FAX = ['plan:ovhcloud/fax-line/end-of-term', 'guide:telecom/ovhcloud-voip-and-fax'] as const;

// kind: ending
export const MAIL_ENDING: readonly Line[] = [
  ['en', 'we have gmail now, the ovh mx plan can end', ...MX],
  ['en', 'sandra left the firm, her email pro account should not renew', ...PRO_ACCOUNT],
  ['en', 'whole email pro platform has to go, all twelve of us moved', ...PRO_PLATFORM],
  ['en', 'hosted exchange mailbox of a colleague who retired', ...EX_ACCOUNT],
  ['en', 'end our exchange service at the end of the contract, all boxes', ...EX_PLATFORM],
  [
    'en',
    'private exchange delete one user',
    'plan:ovhcloud/exchange-private/account/delete-resource',
    'guide:email/ovhcloud-exchange',
  ],
  [
    'en',
    'how to stop a private exchange server completely',
    'plan:ovhcloud/exchange-private/platform/not-documented',
    'guide:email/ovhcloud-exchange',
  ],
  ['en', 'zimbra starter accounts, we do not want them after summer', ...ZIMBRA],
  ['en', 'office 365 from ovh one seat too many', ...M365],
  ['en', 'cancel all our microsoft 365 licences bought through ovh', ...M365_GROUP],
  [
    'en',
    'office 365 reseller csp2 subscription end',
    'plan:ovhcloud/microsoft-365-csp2/delete-resource',
    'guide:collaboration/ovhcloud-microsoft-365-and-sharepoint',
  ],
  ['en', 'sharepoint at ovh nobody opens it', ...SHAREPOINT],
  [
    'en',
    'empty the exchange box of an ex employee right now, everything must be erased',
    'plan:ovhcloud/exchange-hosted/account/immediate',
    'guide:email/ovhcloud-exchange',
    'plan:ovhcloud/exchange-private/account/delete-resource',
  ],
  ['fr', "on est passés sur gmail, l'offre mail mx plan ne sert plus", ...MX],
  ['fr', 'sandra est partie, ne pas renouveler son compte email pro', ...PRO_ACCOUNT],
  ['fr', 'arrêter toute la plateforme email pro, on a tous migré', ...PRO_PLATFORM],
  ['fr', 'boîte exchange d’un collègue à la retraite', ...EX_ACCOUNT],
  ['fr', 'mettre fin à notre exchange à la date anniversaire', ...EX_PLATFORM],
  ['fr', 'comptes zimbra dont on ne veut plus', ...ZIMBRA],
  ['fr', 'une licence office de trop chez ovh', ...M365],
  ['fr', 'sharepoint ovh plus utilisé', ...SHAREPOINT],
  [
    'fr',
    'effacer tout de suite le compte email pro, sans attendre',
    'plan:ovhcloud/email-pro/account/immediate',
    'guide:email/ovhcloud-email-pro',
  ],
];

// kind: ending
export const TELECOM_ENDING: readonly Line[] = [
  ['en', 'office phone at ovh, nobody calls us any more', ...LINE_END],
  ['fr', 'portabilité sortante du numéro avant résiliation', ...KEEP_NUMBER],
  ['en', 'change phone company but keep our number since 1998', ...KEEP_NUMBER],
  ['en', 'the fax at ovh can finally die', ...FAX],
  ['en', 'ovh dsl at the holiday home, house is sold', ...ACCESS_END],
  ['en', 'stop the sms account with credits left', ...SMS],
  ['en', 'delete my ovh sms account for good', 'plan:ovhcloud/sms/ticket', 'guide:telecom/ovhcloud-sms'],
  ['en', 'overthebox no longer useful since fibre', ...OTB],
  ['en', 'sip trunk pack, portal has nothing to end it', ...TRUNK],
  ['en', 'get rid of the extra number alias only', ...ALIAS],
  ['fr', 'plus personne n’appelle, arrêter la ligne sip', ...LINE_END],
  ['fr', 'changer d’opérateur et garder le numéro du cabinet', ...KEEP_NUMBER],
  ['fr', 'le fax ovh peut enfin mourir', ...FAX],
  ['fr', 'maison vendue, couper la fibre ovh le 15', ...ACCESS_END],
  [
    'fr',
    'adsl ovh, couper immédiatement, déménagement à l’étranger',
    'plan:ovhcloud/internet-access/immediate',
    'guide:telecom/ovhcloud-internet-access',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
  ['fr', 'compte sms avec des crédits, ne plus recharger', ...SMS],
  ['fr', 'overthebox ne sert plus depuis la fibre', ...OTB],
  ['fr', 'pack sip trunk introuvable pour le résilier', ...TRUNK],
  ['fr', 'supprimer juste un numéro alias', ...ALIAS],
  ['fr', 'tout le groupe de téléphonie doit disparaître', ...GROUP],
];

// kind: trouble
export const MAIL_AND_TELECOM_TROUBLE: readonly Line[] = [
  [
    'en',
    'cannot remove email pro platform, says accounts or domains still attached',
    ...PRO_PLATFORM,
    'guide:basics/it-failed',
  ],
  [
    'en',
    'cancelling exchange refused because domains are attached',
    ...EX_PLATFORM,
    'guide:basics/it-failed',
  ],
  [
    'en',
    'where do I send the router back and what if I am late',
    ...RETURN,
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'en',
    'deleted a mailbox by accident, are the mails lost',
    'guide:basics/grace-periods-and-erasure',
    'guide:email/ovhcloud-mx-plan',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'en',
    'copper network shutdown, will my contract end by itself',
    'guide:telecom/ovhcloud-internet-access',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
  ['fr', 'la plateforme email pro refuse d’être supprimée', ...PRO_PLATFORM, 'guide:basics/it-failed'],
  [
    'fr',
    'où renvoyer la box et l’ont, j’ai perdu l’étiquette',
    ...RETURN,
    'guide:telecom/ovhcloud-internet-access',
  ],
  ['fr', 'pénalité pour modem non rendu', ...RETURN, 'guide:telecom/ovhcloud-internet-access'],
  [
    'fr',
    'fin du cuivre, mon adsl s’arrête tout seul ?',
    'guide:telecom/ovhcloud-internet-access',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
  [
    'fr',
    "j'ai supprimé une boîte mail, peut-on retrouver les messages",
    'guide:basics/grace-periods-and-erasure',
    'guide:email/ovhcloud-mx-plan',
    'guide:basics/undo-a-cancellation',
  ],
  [
    'fr',
    'frais de résiliation internet avant la fin de l’engagement',
    'guide:telecom/ovhcloud-internet-access',
    'guide:basics/i-pay-for-a-commitment',
    'plan:ovhcloud/internet-access/end-of-term',
    'guide:telecom/keep-your-number-return-the-equipment',
  ],
];

// kind: phone
export const MAIL_AND_TELECOM_PHONE: readonly Line[] = [
  ['en', 'cancel ovh exchage acount', ...EX_ACCOUNT, 'plan:ovhcloud/exchange-hosted/platform/end-of-term'],
  ['en', 'keep phone number ovh leaving', ...KEEP_NUMBER],
  ['fr', 'resilier boite mail ovh', ...MX, ...PRO_ACCOUNT, ...EX_ACCOUNT, ...ZIMBRA],
  ['fr', 'resilier fibre ovh', ...ACCESS_END],
  ['fr', 'resilié ligne tel ovh', ...LINE_END],
];

// kind: agent
export const MAIL_AND_TELECOM_AGENT: readonly Line[] = [
  ['en', 'M365 CSP1 drop 1 seat of 8', ...M365],
  ['en', 'port-out RIO before line cancel', ...KEEP_NUMBER],
  ['fr', 'résil xDSL, cocher n° à conserver', ...ACCESS_END],
  [
    'fr',
    'supp. immédiate groupe télécom',
    'plan:ovhcloud/voip-group/immediate',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  ['fr', 'EMP fin plateforme, ordre des étapes', ...PRO_PLATFORM],
];

// kind: mixed
export const MAIL_AND_TELECOM_MIXED: readonly Line[] = [
  ['fr', 'email pro account not renew, comment faire', ...PRO_ACCOUNT],
  ['en', 'ligne sip ovh cancel', ...LINE_END],
  ['fr', 'keep my number en quittant ovh', ...KEEP_NUMBER],
];
