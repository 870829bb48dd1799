import { withoutBase } from '../../base.ts';
import { RESERVED_SEGMENTS, UNDO, VOTES } from '../../urls.ts';

/** What the desk knows of the site's pages. All paths begin at the site, wherever it stands on its host. */
export interface KnownPages {
  /** Paths of guides and plans, in one language. */
  readonly paths: readonly string[];
  /** Pages besides that cannot be told from these: `otherPages`. */
  readonly others: readonly string[];
}

/** Sections that are one page. */
const SINGLE = ['about', 'accessibility', 'api', 'embed', 'glossary', 'search', 'style'];
const reserved: readonly string[] = [...RESERVED_SEGMENTS, UNDO];
const votes: readonly string[] = VOTES;

/**
 * Whether there may be a page at a path of this site, as far as can be told without asking the server: a path that no
 * page has is told apart here, and so is a guide or a plan that is none.
 *
 * @example mayExist('/en/cancel/vps/nobody/', { paths: ['/en/cancel/vps/acme/vps/'], others: [] }) // false
 */
export function mayExist(href: string, { paths, others }: KnownPages): boolean {
  const path = withoutBase(href);
  if (others.includes(path)) return true;
  const [, , section, ...rest] = path.split('/').slice(0, -1);
  switch (section) {
    case undefined:
      return true;
    case 'guides':
      return rest.length === 2 ? paths.includes(path) : rest.length < 4;
    case 'cancel':
      return isQuestionOrPlan(path, rest, paths);
    case 'changes':
    case 'providers':
    case 'planner':
    case 'proof':
    case 'rights':
    case 'labels':
    case UNDO:
      return rest.length < 2;
    case 'desk':
      return true;
    case 'feedback':
      return rest.length === 1 && votes.includes(rest[0] ?? '');
    default:
      return SINGLE.includes(section) && rest.length === 0;
  }
}

/**
 * The pages that have to be named, because neither their form nor guides and plans tell that they are there: questions
 * that lead to no plan, and what was moved or taken away and leads on.
 *
 * @param urls paths of all pages in one language, present and past
 * @param paths of guides and plans
 */
export function otherPages(urls: readonly string[], paths: readonly string[]): readonly string[] {
  return urls.filter((url) => url.endsWith('/') && !mayExist(url, { paths, others: [] }));
}

/** A question stands where plans go on from; what stands beside a question keeps a segment of its own. */
function isQuestionOrPlan(path: string, rest: readonly string[], paths: readonly string[]): boolean {
  const beside = rest.findIndex((segment) => reserved.includes(segment));
  const [before] = beside < 0 ? [path] : path.split(`/${rest[beside]}/`);
  return paths.some((each) => each.startsWith(beside < 0 ? path : `${before}/`));
}
