/** What a reply says: a few sentences, the steps alone, everything, or what has to be asked first. */
export const REPLY_FORMS = ['short', 'steps', 'whole', 'ask'] as const;
export type ReplyForm = (typeof REPLY_FORMS)[number];

/** What it is pasted into. */
export const PASTE_FORMATS = ['text', 'rich', 'markdown'] as const;
export type PasteFormat = (typeof PASTE_FORMATS)[number];
