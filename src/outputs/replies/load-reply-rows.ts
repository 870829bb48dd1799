import type { Catalogue } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { type ReplyRow, replyRows } from './reply-rows.ts';

/** Every whole reply, made once for the two files that hold them. */
export const loadReplyRows = oncePer((catalogue: Catalogue): readonly ReplyRow[] =>
  replyRows(catalogue, new URL(import.meta.env.SITE)),
);
