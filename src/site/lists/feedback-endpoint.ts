/**
 * Where reasons are sent, as those who run the site say.
 *
 * @param value the environment variable FEEDBACK_ENDPOINT
 * @throws when it is not the address of a place that a page may send to
 */
export function feedbackEndpoint(value: string | undefined): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.parse(value);
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  if (!url || !allowed || url.username !== '')
    throw new Error(`FEEDBACK_ENDPOINT must be an address that begins with https://, not "${value}".`);
  return url;
}
