import { type Situation, told } from '../../../../../search/query.ts';
import {
  COLONELSERVER_AGENT,
  COLONELSERVER_ENDING,
  COLONELSERVER_PHONE,
  COLONELSERVER_TROUBLE,
} from './stories.ts';

export const SITUATIONS: readonly Situation[] = [
  ...told('ending', COLONELSERVER_ENDING),
  ...told('trouble', COLONELSERVER_TROUBLE),
  ...told('phone', COLONELSERVER_PHONE),
  ...told('agent', COLONELSERVER_AGENT),
];
