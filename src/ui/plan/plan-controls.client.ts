import './copy-or-print.client.ts';
import './situation/situation.client.ts';
import './dates/plan-dates.client.ts';
