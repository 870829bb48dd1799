import embeds from './embeds.css?url';
import guide from './guide.css?url';
import plan from './plan.css?url';
import search from './search.css?url';
import site from './site.css?url';
import wizard from './wizard.css?url';

/** The kinds of pages, as `data-page` names them. */
export type PageKind =
  | 'home'
  | 'question'
  | 'plan'
  | 'guide'
  | 'family'
  | 'provider'
  | 'list'
  | 'search'
  | 'info';

/**
 * The stylesheets of each kind of page, in the order of the cascade. A page in a hurry (a guide, a question)
 * carries no styles of the others; by hand, because the bundler would link what a route might render.
 */
export const stylesheets: Readonly<Record<PageKind, readonly string[]>> = {
  home: [site, wizard],
  question: [site, wizard],
  plan: [site, embeds, plan],
  guide: [site, embeds, guide],
  family: [site, wizard],
  provider: [site, wizard, embeds],
  list: [site, wizard, embeds],
  search: [site, wizard, search],
  info: [site, wizard, embeds],
};
