/**
 * The characters a search can work with: typewriter apostrophes, ordinary spaces, no invisible characters,
 * no ligatures.
 *
 * Pagefind splits words at ' but not at ’, so that "l’abonnement" would only ever be found as
 * "labonnement"; a word joiner becomes part of the word after it; œ is not folded to oe.
 * Index and query therefore hold plain characters, and what is shown is dressed again (`readable`).
 *
 * @example plain('l’e-\u2060mail') // "l'e-mail"
 */
export function plain(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae');
}
