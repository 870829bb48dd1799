const CONSONANTS = 'bdfgkmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));

/**
 * Codes of two syllables that nobody has, then of three, in the order of the alphabet.
 *
 * @param taken codes in use, and those that were ever published
 * @param like those that begin like this one come first
 */
export function* freeCodes(taken: ReadonlySet<string>, like = ''): Generator<string, undefined> {
  const near = SYLLABLES.filter((syllable) => like.startsWith(syllable));
  const firsts = [...near, ...SYLLABLES.filter((syllable) => !near.includes(syllable))];
  for (const first of firsts)
    for (const second of SYLLABLES) if (!taken.has(first + second)) yield first + second;
  for (const first of firsts)
    for (const second of SYLLABLES)
      for (const third of SYLLABLES) if (!taken.has(first + second + third)) yield first + second + third;
  return undefined;
}

/** The next of them. @throws when all are taken, which takes half a million pages */
export function nextCode(codes: Iterator<string>): string {
  const { value, done } = codes.next();
  if (done) throw new Error('every code is taken');
  return value;
}
