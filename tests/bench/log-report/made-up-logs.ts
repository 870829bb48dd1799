import { randomBytes } from 'node:crypto';

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Ten bytes of anything, as letters: so that nothing is the same twice. */
const other = (): string =>
  randomBytes(12)
    .toString('base64url')
    .replace(/[-_\d]/g, 'q');

const two = (number: number): string => String(number).padStart(2, '0');

/** @param second seconds after midnight */
function line(
  second: number,
  client: string,
  target: string,
  status = 200,
  referer = '-',
  agent = AGENT,
): string {
  const time = `${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return `${client} - - [22/Nov/2026:${time} +0000] "GET ${target} HTTP/1.1" ${status} 512 "${referer}" "${agent}"\n`;
}

const client = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
const wide = (text: string): string => encodeURIComponent('\u4E00\u4E8C'.repeat(20) + text);

/** Logs that grow what a report keeps, each in its own way; a line for each number from 0 up. */
export const LOGS: Readonly<Record<string, (n: number) => string>> = {
  ordinary: (n) =>
    line(n >> 6, client(n % 5000), ['/en/', '/fr/cancel/', '/fr/search/?q=vps', '/en/guides/'][n % 4] ?? '/'),
  'searches of one visitor': (n) => line(n >> 13, '192.0.2.1', `/en/search/?q=${other()}`),
  'searches of many visitors': (n) => line(n >> 13, client(n % 60_000), `/en/search/?q=${wide(other())}`),
  'visitors at once': (n) => line(n >> 20, client(n), '/en/', 200, '-', `${AGENT} ${other()}`),
  'pages of many visitors': (n) => line(n >> 13, client(n % 40_000), `/en/${wide(other())}/`),
  'dead links': (n) =>
    line(n >> 13, client(n), `/${wide(other())}`, 404, `https://example.org/${wide(other())}`),
  'long lines': (n) =>
    line(n >> 13, client(n % 40_000), `/en/search/?q=${other()}${'x'.repeat(n % 100 === 0 ? 30_000 : 500)}`),
  'lines that are none': (n) => `${other()}${n % 1000 === 0 ? 'x'.repeat(300_000) : ''}\n`,
  'JSON lines': (n) =>
    `${JSON.stringify({ ts: 1_795_318_474 + (n >> 13), status: 200, request: { client_ip: client(n % 60_000), method: 'GET', uri: `/en/search/?q=${other()}`, headers: { 'User-Agent': [AGENT], [other()]: [other()] } } })}\n`,
};
