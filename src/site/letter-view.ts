/** A piece of a letter: words, or what whoever sends it fills in. */
export type LetterPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: string; readonly name: string; readonly date: boolean };

/** Words to send, complete but for their blanks. */
export interface LetterView {
  readonly id: string;
  readonly title: string;
  readonly subject: readonly LetterPiece[];
  /** By paragraph; in one, lines may break. */
  readonly text: readonly (readonly LetterPiece[])[];
}
