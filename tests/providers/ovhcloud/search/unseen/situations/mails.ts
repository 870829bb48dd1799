import type { Line } from '../../../../../search/query.ts';

// kind: trouble; strange e-mails
export const MAILS_TROUBLE_OVH: readonly Line[] = [
  ['en', 'sender is support@0vh-cloud.info, can I trust it', 'guide:basics/is-this-email-real'],
  ['fr', "l'expéditeur est ovh-facturation@gmail.com, je m'inquiète", 'guide:basics/is-this-email-real'],
];

// kind: phone; strange e-mails
export const MAILS_PHONE_OVH: readonly Line[] = [
  ['en', 'is this spam or from ovh', 'guide:basics/is-this-email-real'],
];

// kind: mixed; strange e-mails
export const MAILS_MIXED_OVH: readonly Line[] = [
  ['en', 'mail bizarre de ovh, real or fake', 'guide:basics/is-this-email-real'],
];
