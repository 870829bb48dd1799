import type { Oracle } from '../../../content/oracle/row.ts';
import { ASKED_FOR } from './asked-for.ts';
import { FOUNDING } from './founding.ts';
import { PLANS, RULES } from './plans.ts';

const oracle: Oracle = {
  plans: PLANS,
  rules: RULES,
  pages: [...ASKED_FOR, ...FOUNDING],
  asked: ['correction 16', 'case a37'],
};

export default oracle;
