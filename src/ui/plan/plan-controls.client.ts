import '../labels/label-pairs.client.ts';
import './carry-along.client.ts';
import './copy-or-print.client.ts';
import './reader-laws.client.ts';
import './situation/situation.client.ts';
import { dated } from './dates/plan-dates.client.ts';

// Now the page is as short, and as dated, as it will be.
void dated.then(() => delete document.documentElement.dataset['narrows']);
