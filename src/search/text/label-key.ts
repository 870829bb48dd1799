import { tidy } from './plain-text.ts';
import { said } from './tokens.ts';

/**
 * What a label of a portal is found by: its words however they are written, or its signs where it has no words.
 *
 * @example labelKey("Date d'effet") // "date effet", as labelKey('date d’effet')
 * @example labelKey('...') // "..."
 */
export const labelKey = (text: string): string => said(text) || tidy(text);
