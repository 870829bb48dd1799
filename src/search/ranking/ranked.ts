import type { Article } from '../model/article.ts';

/** An article and how well it answers, comparable within one answer. */
export interface Ranked {
  readonly article: Article;
  readonly score: number;
}
