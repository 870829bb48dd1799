/** After this long nobody believes any more that something is being sent. */
const PATIENCE_MS = 15_000;

/**
 * Sends the fields of a form as a browser would, without leaving the page.
 *
 * @param patience milliseconds after which it counts as failed
 * @returns whether the endpoint answered that it has them
 */
export async function sendReason(
  endpoint: string,
  fields: Iterable<readonly [string, string]>,
  patience = PATIENCE_MS,
): Promise<boolean> {
  try {
    const body = new URLSearchParams([...fields].map(([name, value]) => [name, value]));
    const { ok } = await fetch(endpoint, {
      method: 'POST',
      body,
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return ok;
  } catch {
    return false;
  }
}

/**
 * What the address of a vote says it is about; nothing where it says what no page of ours would.
 *
 * @example aboutOf('?code=bavo') // 'bavo'
 * @example aboutOf('?at=email/ovhcloud') // 'email/ovhcloud'
 */
export function aboutOf(query: string): string {
  const parameters = new URLSearchParams(query);
  const code = parameters.get('code') ?? '';
  const at = parameters.get('at') ?? '';
  if (/^[a-z]{4,6}$/.test(code)) return code;
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/.test(at) && at.length <= 120 ? at : '';
}
