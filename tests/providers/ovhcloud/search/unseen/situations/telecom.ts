import type { Line, Right } from '../../../../../search/query.ts';

/** To keep a telephone number. */
const PORTING = [
  'guide:telecom/keep-your-number-return-the-equipment',
  'guide:telecom/ovhcloud-voip-and-fax',
  'plan:ovhcloud/voip-line/port-number',
  'plan:ovhcloud/voip-alias/single/port-number',
  'plan:ovhcloud/voip-alias/in-pool/port-number',
  'plan:ovhcloud/fax-line/port-number',
] as const satisfies readonly Right[];

// kind: ending; to end a product
export const LINES: readonly Line[] = [
  [
    'en',
    'moving back to england, the ovh adsl in my french house must stop',
    'plan:ovhcloud/internet-access/end-of-term',
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'en',
    'get rid of the ovh fax, who faxes in 2026',
    'plan:ovhcloud/fax-line/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  [
    'en',
    'sip trunk pack, need to give notice',
    'plan:ovhcloud/pack-sip-trunk/ticket',
    'guide:telecom/ovhcloud-sip-trunk-pack',
  ],
  [
    'en',
    'ovh sms keeps topping itself up from my card',
    'plan:ovhcloud/sms/nothing-to-cancel',
    'guide:telecom/ovhcloud-sms',
  ],
  [
    'fr',
    "je m'installe chez ma copine qui a déjà free, je veux plus de ma box ovh",
    'plan:ovhcloud/internet-access/end-of-term',
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'fr',
    "coupe ma fibre ovh aujourd'hui même",
    'plan:ovhcloud/internet-access/immediate',
    'guide:telecom/ovhcloud-internet-access',
    'guide:basics/end-of-term-or-now',
  ],
  [
    'fr',
    'ligne sip du bureau, plus personne décroche, on arrête',
    'plan:ovhcloud/voip-line/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  [
    'fr',
    'numéro alias en 09 chez ovh, à lâcher',
    'plan:ovhcloud/voip-alias/single/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  [
    'fr',
    "tout le groupe de téléphonie ovh d'un coup, 12 lignes",
    'plan:ovhcloud/voip-group/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
    'guide:basics/part-of-a-service-or-several',
  ],
  [
    'fr',
    "overthebox j'en veux plus, la fibre est arrivée",
    'plan:ovhcloud/overthebox/end-of-term',
    'guide:telecom/ovhcloud-overthebox',
  ],
  [
    'fr',
    'pool de numéros complet, on ne le reconduit pas',
    'plan:ovhcloud/voip-alias/in-pool/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  [
    'fr',
    "le cuivre ferme dans ma rue, mon adsl ovh s'arrête tout seul ?",
    'guide:telecom/ovhcloud-internet-access',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
];

// kind: trouble; keep or move
export const KEEP_NUMBER: readonly Line[] = [
  [
    'en',
    'our office phone number has been the same since 1998, must survive the move',
    ...PORTING,
    'guide:basics/before-you-cancel',
  ],
  ['en', 'new phone company asks for a RIO, where do I find it', ...PORTING],
  ['fr', 'garder notre numéro de standard en passant chez orange', ...PORTING],
  ['fr', 'où trouver le code rio de ma ligne ovh', ...PORTING],
  [
    'fr',
    'le modem ovh je le renvoie où et avant quand',
    'guide:telecom/keep-your-number-return-the-equipment',
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'fr',
    'caution du téléphone ovh jamais revenue',
    'guide:telecom/keep-your-number-return-the-equipment',
    'guide:basics/refunds',
  ],
  [
    'en',
    'lost the return slip for the phone they lent me',
    'guide:telecom/keep-your-number-return-the-equipment',
  ],
];

// kind: phone; keep or move
export const TELECOM_PHONE: readonly Line[] = [
  ['en', 'keep my fone number when i leave ovh', ...PORTING],
  [
    'fr',
    'jai pas recu le bon de retour du materiel',
    'guide:telecom/keep-your-number-return-the-equipment',
    'guide:telecom/ovhcloud-internet-access',
  ],
  [
    'fr',
    'arreter internet ovh',
    'plan:ovhcloud/internet-access/end-of-term',
    'guide:telecom/ovhcloud-internet-access',
  ],
];

// kind: agent; to end a product
export const TELECOM_AGENT: readonly Line[] = [
  [
    'en',
    'voip grp del, cust porting 2 nums first',
    'guide:telecom/ovhcloud-voip-and-fax',
    ...PORTING,
    'plan:ovhcloud/voip-group/end-of-term',
  ],
  [
    'fr',
    'xdsl pro, garder le nom de domaine du pack',
    'guide:telecom/ovhcloud-internet-access',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
  [
    'fr',
    'compte sms à supprimer pour clôture',
    'plan:ovhcloud/sms/ticket',
    'guide:telecom/ovhcloud-sms',
    'guide:basics/close-your-account',
  ],
];

// kind: mixed; to end a product
export const TELECOM_MIXED: readonly Line[] = [
  [
    'fr',
    'cancel ma ligne voip svp',
    'plan:ovhcloud/voip-line/end-of-term',
    'guide:telecom/ovhcloud-voip-and-fax',
  ],
  [
    'en',
    'ovh fibre résilier what about the modem',
    'guide:telecom/ovhcloud-internet-access',
    'guide:telecom/keep-your-number-return-the-equipment',
    'plan:ovhcloud/internet-access/end-of-term',
  ],
];
