import { HOST_FILES } from '../addresses/host-files.ts';
import {
  ASK_AGAIN,
  anyNotFoundFile,
  at,
  type DeployFile,
  type DeployView,
  expression,
  hostOf,
  notFoundFile,
} from './view.ts';

/** The file for Apache: a virtual host. */
export function apacheFiles(view: DeployView): readonly DeployFile[] {
  return [{ file: 'site.conf', text: siteFile(view) }];
}

function siteFile(view: DeployView): string {
  const hidden = HOST_FILES.map((file) => file.replaceAll('.', '\\.')).join('|');
  return `# Made by the build. Needs: a2enmod headers rewrite
<VirtualHost *:80>
  ServerName ${hostOf(view).replace(/:\d+$/, '')}
  DocumentRoot "${view.folder}"
  <Directory "${view.folder}">
    Require all granted
    Options FollowSymLinks
    AllowOverride None
    DirectoryIndex index.html
    # Elsewhere the ending stands for Breton.
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
  </Directory>

${types(view)}
  ErrorDocument 404 ${anyNotFoundFile(view)}
${view.languages
  .map(
    (language) => `  <Location "${at(view, `/${language}/`)}">
    ErrorDocument 404 ${notFoundFile(view, language)}
  </Location>
`,
  )
  .join('')}
  RewriteEngine On
  RewriteRule "^${view.base}(?:${hidden})$" - [R=404,L]
  # A folder without a page is as good as missing.
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" -d
  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}/index.html" !-f
  RewriteRule ^ - [R=404,L]
${view.redirects
  .map(({ from, to }) => `  RewriteRule "${expression(view, from)}" "${at(view, to)}" [R=301,L]\n`)
  .join('')}${packed('br')}${packed('gz')}
${headers(view)}</VirtualHost>
`;
}

/** By name and packed ending together: an ending of its own would make a packed page a file to download. */
function types({ types: all }: DeployView): string {
  return all
    .map(({ extension, prefix, mime }) => {
      const name = `${prefix === undefined ? '' : `^${prefix}.*`}\\${extension}(?:\\.br|\\.gz)?$`;
      return `  <FilesMatch "${name}">\n    ForceType "${mime}"\n  </FilesMatch>\n`;
    })
    .join('');
}

/** The packed file in place of the file, where there is one and the browser takes it. */
function packed(ending: 'br' | 'gz'): string {
  const accepts = `  RewriteCond %{HTTP:Accept-Encoding} \\b${ending === 'br' ? 'br' : 'gzip'}\\b\n`;
  return `${accepts}  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}index.html.${ending}" -f
  RewriteRule "/$" "%{REQUEST_URI}index.html.${ending}" [PT,L]
${accepts}  RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}.${ending}" -f
  RewriteRule "[^/]$" "%{REQUEST_URI}.${ending}" [PT,L]
`;
}

function headers(view: DeployView): string {
  const endings = view.types
    .filter(({ compressible, prefix }) => compressible && prefix === undefined)
    .map(({ extension }) => extension.slice(1))
    .join('|');
  const rules = view.headers.flatMap(({ path, except = [], headers: values }) => {
    const when = [
      `%{REQUEST_URI} =~ m#${expression(view, path, true)}#`,
      ...except.map((each) => `%{REQUEST_URI} !~ m#${expression(view, each, true)}#`),
    ].join(' && ');
    return Object.entries(values).map(
      ([name, value]) => `  Header always set ${name} "${value}" "expr=${when}"\n`,
    );
  });
  return [
    // First, because the later of two rules for a header counts.
    `  Header always set Cache-Control "${ASK_AGAIN}"\n`,
    ...rules,
    // What is missing is not missing for ever, whatever its name would say.
    `  Header always set Cache-Control "${ASK_AGAIN}" "expr=%{REQUEST_STATUS} -ge 400"\n`,
    `  Header always merge Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#(?:/|\\.(?:${endings})(?:\\.br|\\.gz)?)$#"\n`,
  ].join('');
}
