import { type Situation, told } from '../../../../../search/query.ts';
import { SERVERS_AGENT, SERVERS_MIXED, SERVERS_PHONE } from './cloud.ts';
import {
  MAIL_AND_TELECOM_AGENT,
  MAIL_AND_TELECOM_MIXED,
  MAIL_AND_TELECOM_PHONE,
  MAIL_AND_TELECOM_TROUBLE,
  MAIL_ENDING,
  TELECOM_ENDING,
} from './mail-and-telecom.ts';
import { NOW_ENDING, WITHDRAW_TROUBLE } from './now-and-withdraw.ts';
import { SERVERS_ENDING, SERVERS_TROUBLE } from './servers.ts';
import { WEB_AGENT, WEB_ENDING, WEB_MIXED, WEB_PHONE, WEB_TROUBLE } from './web.ts';

export const SITUATIONS: readonly Situation[] = [
  ...told('ending', MAIL_ENDING),
  ...told('ending', TELECOM_ENDING),
  ...told('trouble', MAIL_AND_TELECOM_TROUBLE),
  ...told('phone', MAIL_AND_TELECOM_PHONE),
  ...told('agent', MAIL_AND_TELECOM_AGENT),
  ...told('mixed', MAIL_AND_TELECOM_MIXED),
  ...told('ending', NOW_ENDING),
  ...told('trouble', WITHDRAW_TROUBLE),
  ...told('ending', SERVERS_ENDING),
  ...told('trouble', SERVERS_TROUBLE),
  ...told('phone', SERVERS_PHONE),
  ...told('agent', SERVERS_AGENT),
  ...told('mixed', SERVERS_MIXED),
  ...told('ending', WEB_ENDING),
  ...told('trouble', WEB_TROUBLE),
  ...told('phone', WEB_PHONE),
  ...told('agent', WEB_AGENT),
  ...told('mixed', WEB_MIXED),
];
