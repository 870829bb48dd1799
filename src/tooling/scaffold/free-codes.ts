const CONSONANTS = 'bdfgkmnprstvz';
const VOWELS = 'aeiou';

/**
 * Codes of two syllables that nobody has, then of three, in the order of the alphabet.
 *
 * @param taken codes in use, and those that were ever published
 */
export function* freeCodes(taken: ReadonlySet<string>): Generator<string, undefined> {
  const syllables = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));
  for (const first of syllables)
    for (const second of syllables) if (!taken.has(first + second)) yield first + second;
  for (const first of syllables)
    for (const second of syllables)
      for (const third of syllables) if (!taken.has(first + second + third)) yield first + second + third;
  return undefined;
}

/** The next of them. @throws when all are taken, which takes half a million pages */
export function nextCode(codes: Iterator<string>): string {
  const { value, done } = codes.next();
  if (done) throw new Error('every code is taken');
  return value;
}
