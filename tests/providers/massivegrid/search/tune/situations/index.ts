import { type Situation, told } from '../../../../../search/query.ts';
import { MASSIVEGRID_ENDING, MASSIVEGRID_PHONE, MASSIVEGRID_TROUBLE } from './stories.ts';

export const SITUATIONS: readonly Situation[] = [
  ...told('ending', MASSIVEGRID_ENDING),
  ...told('trouble', MASSIVEGRID_TROUBLE),
  ...told('phone', MASSIVEGRID_PHONE),
];
