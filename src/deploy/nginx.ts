import { HOST_FILES } from '../addresses/host-files.ts';
import {
  ASK_AGAIN,
  anyNotFoundFile,
  at,
  type DeployFile,
  type DeployView,
  expression,
  headerNames,
  hostOf,
  notFoundFile,
} from './view.ts';

/** The files for nginx, to be laid into `/etc/nginx/sortie/`; the first is included within `http`. */
export function nginxFiles(view: DeployView): readonly DeployFile[] {
  return [
    { file: 'site.conf', text: siteFile(view) },
    { file: 'maps.conf', text: mapsFile(view) },
    { file: 'headers.conf', text: headersFile(view) },
    { file: 'types.conf', text: typesFile(view) },
    {
      file: 'brotli.conf',
      text: `# Needs the module brotli_static (Debian: libnginx-mod-http-brotli-static). Without it, delete this file.\nbrotli_static on;\n`,
    },
  ];
}

const variable = (header: string): string => `$sortie_${header.toLowerCase().replaceAll('-', '_')}`;

function siteFile(view: DeployView): string {
  const hidden = HOST_FILES.map((file) => file.replaceAll('.', '\\.')).join('|');
  return `# Made by the build. Include it within http: include sortie/site.conf;
include sortie/maps.conf;

server {
  listen 80;
  listen [::]:80;
  server_name ${hostOf(view).replace(/:\d+$/, '')};
  root ${view.folder};

  # "Moved" says a path alone, so that it holds behind a proxy too.
  absolute_redirect off;
  server_tokens off;
  include sortie/types.conf;
  # Only here: a location that adds one header of its own drops all of these.
  include sortie/headers.conf;
  # The build has packed everything; .br and .gz stand beside the files.
  gzip_static on;
  gzip_vary on;
  include sortie/brotli*.conf;

  # A folder without a page is as good as missing.
  error_page 403 404 =404 $sortie_not_found;

  if ($sortie_moved) {
    return 301 $sortie_moved$is_args$args;
  }
  location ~ ^${view.base}(?:${hidden})$ {
    return 404;
  }
${view.types
  .filter(({ prefix }) => prefix !== undefined)
  .map(
    ({ prefix, extension, mime }) => `  location ~ ^${at(view, `/${prefix}`)}[^/]*\\${extension}$ {
    types {}
    default_type "${mime}";
  }
`,
  )
  .join('')}}
`;
}

/** A map for each header, whose value is empty, and so not sent, where no rule has one. */
function mapsFile(view: DeployView): string {
  const headers = headerNames(view).map((name) => {
    const lines = view.headers
      .flatMap(({ path, headers: { [name]: value } }) => (value === undefined ? [] : [{ path, value }]))
      // The first that fits counts, so the longer path, which is the exception, stands first.
      .sort((one, other) => other.path.length - one.path.length)
      .map(({ path, value }) => `  "~${expression(view, path)}" "${value}";\n`);
    const rest = name === 'Cache-Control' ? `  default "${ASK_AGAIN}";\n` : '';
    return `map $uri ${variable(name)} {\n${rest}${lines.join('')}}\n`;
  });
  const moved = view.redirects.map(({ from, to }) => `  "${at(view, from)}" "${at(view, to)}";\n`);
  const missing = view.languages.map(
    (language) => `  "~^${at(view, `/${language}/`)}" ${notFoundFile(view, language)};\n`,
  );
  return [
    '# One address may be as long as this; nginx would else refuse long tables.\nmap_hash_bucket_size 256;\nmap_hash_max_size 8192;\n',
    ...headers,
    `map $uri $sortie_moved {\n${moved.join('')}}\n`,
    `map $uri $sortie_not_found {\n  default ${anyNotFoundFile(view)};\n${missing.join('')}}\n`,
  ].join('\n');
}

function headersFile(view: DeployView): string {
  const lines = headerNames(view).map((name) => `add_header ${name} ${variable(name)} always;\n`);
  return `# "always": on errors and redirects too.\n${lines.join('')}`;
}

function typesFile({ types }: DeployView): string {
  const byMime = new Map<string, string[]>();
  for (const { extension, mime, prefix } of types)
    if (prefix === undefined) byMime.set(mime, [...(byMime.get(mime) ?? []), extension.slice(1)]);
  const lines = [...byMime].map(([mime, endings]) => `  "${mime}" ${endings.join(' ')};\n`);
  return `types {\n${lines.join('')}}\ndefault_type application/octet-stream;\n`;
}
