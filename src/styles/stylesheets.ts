import changes from './pages/changes.css?url';
import data from './pages/data.css?url';
import desk from './pages/desk.css?url';
import embed from './pages/embed.css?url';
import feedback from './pages/feedback.css?url';
import guide from './pages/guide.css?url';
import list from './pages/list.css?url';
import paper from './pages/paper.css?url';
import plan from './pages/plan.css?url';
import search from './pages/search.css?url';
import site from './pages/site.css?url';
import style from './pages/style.css?url';
import wizard from './pages/wizard.css?url';
import turned from './right-to-left.css?url';

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
  | 'desk'
  | 'info'
  | 'forward'
  | 'feedback'
  | 'changes'
  | 'embed'
  | 'data'
  | 'style';

/**
 * The one stylesheet of each kind of page: what all pages share, then its own. One file packs a fifth smaller
 * than its parts, and a page in a hurry (a guide, a question) carries no styles of the others. By hand, because
 * the bundler would link what a route might render.
 */
export const stylesheets: Readonly<Record<PageKind, string>> = {
  home: wizard,
  question: wizard,
  plan,
  guide,
  family: wizard,
  provider: list,
  list,
  search,
  desk,
  info: list,
  forward: site,
  feedback,
  changes,
  embed,
  data,
  style,
};

/** What pages that are written from right to left need besides. */
export const rightToLeft: string = turned;

/** What every page looks like on paper; linked for print only. */
export const printed: string = paper;
