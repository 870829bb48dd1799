import type { Wording } from './row.ts';

/** Patterns that test a fact and not one wording of it. Capitals do not matter. */

/** Both are said close to each other, in either order: in a sentence, or in a title and its text. */
export function near(one: string, other: string, apart = 200): RegExp {
  const gap = `[\\s\\S]{0,${apart}}?`;
  return new RegExp(`(?:${one})${gap}(?:${other})|(?:${other})${gap}(?:${one})`, 'i');
}

/** The same in one sentence, or in neighbouring lines without a full stop between them. */
export function together(one: string, other: string, apart = 160): RegExp {
  const gap = `[^.]{0,${apart}}?`;
  return new RegExp(`(?:${one})${gap}(?:${other})|(?:${other})${gap}(?:${one})`, 'i');
}

/** All are said somewhere, in any order. */
export function all(...parts: readonly string[]): RegExp {
  return new RegExp(parts.map((part) => `(?=[\\s\\S]*(?:${part}))`).join(''), 'i');
}

/** It is not said in this language, whatever the other one says; capitals do matter. */
export function without(pattern: string): RegExp {
  return new RegExp(`^(?![\\s\\S]*(?:${pattern}))`);
}

/** An older or other label may be shown where it is said to be one. */
export function notAsVariant(label: string): RegExp {
  return new RegExp(
    `(?<!(Older screens say|Some screens say|D'anciens écrans affichent|Certains écrans affichent)[^.]*)(?:${label})`,
  );
}

const SILENT_EN =
  'publish|not documented|undocumented|(do|does) not (say|state|tell|explain|give|describe|specify|list)|says? nothing|not (known|stated|said)|no source|nobody says';
const SILENT_FR =
  "publi|n'(indique|explique|annonce|énumère)|ne (dit|disent|dis|précise|précisent|donne|décrit|mentionne|détaille)|documenté|aucune source|nulle part|rien à ce sujet|pas connu";

/** That the provider is silent about something. */
export const UNPUBLISHED: Wording = [new RegExp(SILENT_EN, 'i'), new RegExp(SILENT_FR, 'i')];

/** That the provider is silent about this in particular. */
export function unpublished(en: string, fr: string, apart = 120): Wording {
  return [near(SILENT_EN, en, apart), near(SILENT_FR, fr, apart)];
}

export const TICKET: Wording = [/ticket/i, /ticket|demande d'assistance/i];

export const NO_REFUND: Wording = [
  /(refunds?|gives?) nothing|\bno [^.]{0,30}refund|(not|never|nothing)[^.]{0,40}refund|without (a |any )?refund/i,
  /ne rembourse (rien|pas)|aucun remboursement|(pas|jamais|rien)[^.]{0,30}rembours|sans remboursement|pas de remboursement/i,
];

export const IRREVERSIBLE: Wording = [
  /irreversible|cannot be undone|no way back|for good|\bfinal\b/i,
  /irréversible|définiti|sans retour/i,
];
