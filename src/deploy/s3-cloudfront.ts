import { HOST_FILES } from '../addresses/host-files.ts';
import type { HeaderRule } from '../addresses/host-headers.ts';
import { ASK_AGAIN, at, type DeployFile, type DeployView } from './view.ts';

const CACHE = 'Cache-Control';

/**
 * For S3 with CloudFront: what uploads the files with their types and times, a function for addresses, and one for
 * the headers of answers. CloudFront packs by itself, and knows one page for what is missing.
 */
export function s3Files(view: DeployView): readonly DeployFile[] {
  return [
    { file: 'upload.sh', text: uploadFile(view) },
    { file: 'viewer-request.js', text: requestFile(view) },
    { file: 'viewer-response.js', text: responseFile(view) },
    { file: 'response-headers-policy.json', text: policyFile(view) },
  ];
}

const key = (view: DeployView, path: string): string => at(view, path).slice(1);

function uploadFile(view: DeployView): string {
  const hashed = view.headers.filter(({ headers }) => headers[CACHE] !== undefined);
  const forEver = hashed[0]?.headers[CACHE] ?? ASK_AGAIN;
  const folders = hashed.map(({ path }) => `'${path.slice(1)}'`);
  const aside = ['*.br', '*.gz', ...HOST_FILES].map((name) => `--exclude '${name}'`).join(' ');
  const typed = view.types.filter(({ compressible }) => compressible);
  const names = typed.map(({ extension, prefix = '' }) => `'${prefix}*${extension}'`);
  const each = typed.map(
    ({ mime }, index) => `send "${mime}" --exclude '*' --include ${names[index]}${exceptions(view, index)}\n`,
  );
  return `#!/bin/sh
# Made by the build. From the top of the repository: sh deploy/s3/upload.sh s3://bucket
set -eu
to="$1/${key(view, '/')}"
# Files whose names change with their content come first, and those of the last release stay.
send() {
  type="$1"; shift
  aws s3 sync dist "$to" --content-type "$type" --cache-control "$cache" "$@" ${aside} $only
}
cache="${forEver}"
only=""
for folder in ${folders.join(' ')}; do
  aws s3 sync dist "$to" --cache-control "$cache" --exclude '*' --include "$folder" ${aside}
done
cache="${ASK_AGAIN}"
only="${hashed.map(({ path }) => `--exclude ${path.slice(1)}`).join(' ')}"
set -f
${each.join('')}# Everything else has the type that its ending says.
aws s3 sync dist "$to" --cache-control "$cache" ${names.map((name) => `--exclude ${name}`).join(' ')} ${aside} $only
# What is gone goes last.
aws s3 sync dist "$to" --delete --size-only ${aside} $only
`;
}

/** Names of one ending that have a type of their own. */
function exceptions({ types }: DeployView, index: number): string {
  const typed = types.filter(({ compressible }) => compressible);
  const { extension, prefix } = typed[index] ?? {};
  if (prefix !== undefined) return '';
  return typed
    .filter((other) => other.prefix !== undefined && other.extension === extension)
    .map((other) => ` --exclude '${other.prefix}*${other.extension}'`)
    .join('');
}

function requestFile(view: DeployView): string {
  const moved = view.redirects.map(({ from, to }) => [at(view, from), at(view, to)]);
  return `// Made by the build: a CloudFront function for viewer requests.
var MOVED = ${JSON.stringify(Object.fromEntries(moved), null, 2)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (MOVED[uri]) return redirect(MOVED[uri]);
  if (uri.charAt(uri.length - 1) === '/') request.uri = uri + 'index.html';
  else if (uri.slice(uri.lastIndexOf('/')).indexOf('.') === -1) return redirect(uri.replace(/^\\/+/, '/') + '/');
  return request;
}

function redirect(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}
`;
}

/** Rules for a part of the site; the exceptions of others, therefore, too. */
const isForPart = ({ path }: HeaderRule): boolean => path !== '/*';

function responseFile(view: DeployView): string {
  const rules = view.headers
    .filter(isForPart)
    .map(({ path, headers }) => ({
      path: at(view, path),
      headers: Object.fromEntries(
        Object.entries(headers)
          .filter(([name]) => name !== CACHE)
          .map(([name, value]) => [name.toLowerCase(), { value }]),
      ),
    }))
    .filter(({ headers }) => Object.keys(headers).length > 0);
  return `// Made by the build: a CloudFront function for viewer responses. Times stand at the files: see upload.sh.
var RULES = ${JSON.stringify(rules, null, 2)};

function isFor(pattern, uri) {
  var start = pattern.replace(/\\*$/, '');
  return pattern === start ? uri === start : uri.indexOf(start) === 0;
}

function handler(event) {
  var response = event.response;
  RULES.forEach(function (rule) {
    if (!isFor(rule.path, event.request.uri)) return;
    Object.keys(rule.headers).forEach(function (name) { response.headers[name] = rule.headers[name]; });
  });
  return response;
}
`;
}

/** Headers of every answer, errors too, which no function sees. It overrides nothing that the function sets. */
function policyFile(view: DeployView): string {
  const all: Readonly<Record<string, string>> = Object.assign(
    {},
    ...view.headers.filter((rule) => !isForPart(rule)).map(({ headers }) => headers),
  );
  const security = {
    ContentSecurityPolicy: { Override: false, ContentSecurityPolicy: all['Content-Security-Policy'] },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: all['Referrer-Policy'] },
  };
  return `${JSON.stringify({ Name: 'sortie-headers', SecurityHeadersConfig: security }, null, 2)}\n`;
}
