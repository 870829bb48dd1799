import './copy-or-print.client.ts';
import './dates/plan-dates.client.ts';
