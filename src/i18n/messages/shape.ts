/** What another language must hold: every key of the English messages, each with a text. */
export type MessagesOf<T> = { readonly [K in keyof T]: string };
