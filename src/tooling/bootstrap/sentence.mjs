/** A failure the reader can act on: shown as its one sentence, without a stack. */
export class Sentence extends Error {}
