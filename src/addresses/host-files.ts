/**
 * Files of the built site that are for hosts and for the next build, and not for readers: `_redirects`, `_headers`,
 * `_hosts/`, and what says which files were kept of the release before.
 */
export const KEPT_FILE = '_kept.json';

const FOR_HOSTS = /^\/(?:_redirects|_headers|_kept\.json|_hosts(?:\/.*)?)$/i;

/** Whether a path of the site is none of its readers' business. */
export const isForHosts = (pathname: string): boolean => FOR_HOSTS.test(pathname);
