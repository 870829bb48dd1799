/**
 * How scripts find what components have rendered. A component that takes one of these marks away, or means
 * something else by it, has its readers here.
 */

/** An answer of a question, around its link: `AnswerRow.tsx`. */
export const ANSWER_ROW = '.answer-row';
/** The way one step back: `BackLink.astro`. */
export const BACK_LINK = '.back-link';
/** A straight way to a portal: `PortalLink.astro`. */
export const PORTAL_LINK = '.portal-link';

/** The live region of every page: `Base.astro`. */
export const ANNOUNCER = '#announcer';

/** Of the live region, in a `data-` attribute: what to say on coming to the page, with `{title}` for its heading. */
export const ANNOUNCE = 'announce';
/** Of the body: the kind of the page, as `Base.astro` knows it. */
export const PAGE = 'page';
/** Of an answer's link: the routes that the question about them will offer, with spaces between. */
export const ROUTES = 'routes';
