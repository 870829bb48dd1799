import { type Situation, told } from '../../../../../search/query.ts';
import { CLOUD, CLOUD_AGENT, CLOUD_MIXED, CLOUD_TROUBLE, UNCOVERED } from './cloud.ts';
import { COLLABORATION, KEEP_MAIL, MAIL, MAIL_AGENT, MAIL_MIXED, MAIL_PHONE } from './mail.ts';
import { MAILS_MIXED_OVH, MAILS_PHONE_OVH, MAILS_TROUBLE_OVH } from './mails.ts';
import { ACCESS_OVH, MONEY_OVH, MONEY_OVH_PHONE, STUCK_OVH } from './money-and-access.ts';
import { NETWORK, STORAGE, SUPPORT_LEVEL } from './network-and-storage.ts';
import { RESCUE_OVH, RESCUE_OVH_AGENT } from './rescue.ts';
import { LICENCES, SERVERS, SERVERS_AGENT } from './servers.ts';
import { KEEP_NUMBER, LINES, TELECOM_AGENT, TELECOM_MIXED, TELECOM_PHONE } from './telecom.ts';
import { CERTIFICATES, NAMES, WEB, WEB_AGENT, WEB_MIXED } from './web.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
export const SITUATIONS: readonly Situation[] = [
  ...told('ending', CLOUD),
  ...told('trouble', CLOUD_TROUBLE),
  ...told('agent', CLOUD_AGENT),
  ...told('mixed', CLOUD_MIXED),
  ...told('uncovered', UNCOVERED),
  ...told('ending', MAIL),
  ...told('ending', COLLABORATION),
  ...told('trouble', KEEP_MAIL),
  ...told('phone', MAIL_PHONE),
  ...told('agent', MAIL_AGENT),
  ...told('mixed', MAIL_MIXED),
  ...told('trouble', MAILS_TROUBLE_OVH),
  ...told('phone', MAILS_PHONE_OVH),
  ...told('mixed', MAILS_MIXED_OVH),
  ...told('trouble', MONEY_OVH),
  ...told('phone', MONEY_OVH_PHONE),
  ...told('trouble', ACCESS_OVH),
  ...told('trouble', STUCK_OVH),
  ...told('ending', NETWORK),
  ...told('ending', STORAGE),
  ...told('ending', SUPPORT_LEVEL),
  ...told('trouble', RESCUE_OVH),
  ...told('agent', RESCUE_OVH_AGENT),
  ...told('ending', SERVERS),
  ...told('ending', LICENCES),
  ...told('agent', SERVERS_AGENT),
  ...told('ending', LINES),
  ...told('trouble', KEEP_NUMBER),
  ...told('phone', TELECOM_PHONE),
  ...told('agent', TELECOM_AGENT),
  ...told('mixed', TELECOM_MIXED),
  ...told('ending', WEB),
  ...told('ending', NAMES),
  ...told('ending', CERTIFICATES),
  ...told('agent', WEB_AGENT),
  ...told('mixed', WEB_MIXED),
];
