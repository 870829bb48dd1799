/** What says which files a build kept of the release before, for the next build. */
export const KEPT_FILE = '_kept.json';

const FOR_HOSTS = new RegExp(
  `^/(?:_redirects|_headers|${KEPT_FILE.replace('.', '\\.')}|_hosts(?:/.*)?)$`,
  'i',
);

/** Whether a path of the site is for hosts or for the next build, and none of its readers' business. */
export const isForHosts = (pathname: string): boolean => FOR_HOSTS.test(pathname);
