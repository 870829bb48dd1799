/** A failure the reader can act on: shown as its one sentence, without a stack. */
export class UserError extends Error {}
