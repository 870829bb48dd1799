import { LOCALES } from '../../i18n/locales.ts';
import { zendeskPath } from './files.ts';

/**
 * A script for Node.js, without dependencies and short enough to be read before it is run, that makes the macros of every language in a Zendesk and changes those
 * that it finds again by their description. Account and key come from the environment; `SINCE` spares what has not
 * changed since that day.
 *
 * @param site where this site is published
 */
export function zendeskScript(site: URL): string {
  const files = LOCALES.map((locale) => `'${new URL(zendeskPath(locale), site).href}'`);
  return `const { ZENDESK_SUBDOMAIN, ZENDESK_EMAIL, ZENDESK_TOKEN, SINCE = '' } = process.env;
const api = \`https://\${ZENDESK_SUBDOMAIN}.zendesk.com/api/v2/macros\`;
const Authorization = \`Basic \${btoa(\`\${ZENDESK_EMAIL}/token:\${ZENDESK_TOKEN}\`)}\`;
const json = async (url, options) => {
  const answer = await fetch(url, options);
  return answer.ok ? answer.json() : Promise.reject(new Error(\`\${answer.status} \${url}\`));
};
const call = (url, method, body) => json(url, { method, body, headers: { Authorization, 'Content-Type': 'application/json' } });
const ids = new Map();
for (let url = api, page; url; url = page.next_page)
  for (const { id, description } of (page = await call(url, 'GET')).macros) ids.set(description, id);
for (const file of [${files.join(', ')}])
  for (const { macro, changed } of (await json(file)).macros)
    if (!ids.has(macro.description)) await call(api, 'POST', JSON.stringify({ macro }));
    else if (changed >= SINCE) await call(\`\${api}/\${ids.get(macro.description)}\`, 'PUT', JSON.stringify({ macro }));`;
}

/** How it is run; what is in capitals stands for what is the reader's own. */
export const ZENDESK_COMMAND =
  'ZENDESK_SUBDOMAIN=SUBDOMAIN ZENDESK_EMAIL=EMAIL ZENDESK_TOKEN=API_TOKEN SINCE=2026-11-29 node macros.mjs';
