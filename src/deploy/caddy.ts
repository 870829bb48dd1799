import { HOST_FILES } from '../addresses/host-files.ts';
import type { HeaderRule } from '../addresses/host-headers.ts';
import { ASK_AGAIN, anyNotFoundFile, at, type DeployFile, type DeployView, notFoundFile } from './view.ts';

/** The Caddyfile. Within `route` lines count in their order; elsewhere Caddy puts them into one of its own. */
export function caddyFiles(view: DeployView): readonly DeployFile[] {
  const moved = view.redirects.map(({ from, to }) => `\t\tredir ${at(view, from)} ${at(view, to)} 301\n`);
  const text = `# Made by the build. Caddy fetches a certificate for this name by itself.
${view.origin} {
	root * ${view.folder}

	route {
${headers(view)}
${types(view)}
${moved.join('')}		# What hosts and the next build read, and no reader.
		@hidden path ${HOST_FILES.map((file) => at(view, `/${file}`)).join(' ')}
		error @hidden 404
		# The build has packed everything: .br and .gz stand beside the files.
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
${errors(view)}
	}
}
`;
  return [{ file: 'Caddyfile', text }];
}

function headers(view: DeployView): string {
  return [`\t\theader Cache-Control ${ASK_AGAIN}`, ...view.headers.map(rule(view))].join('\n');
}

const rule =
  (view: DeployView) =>
  ({ path, except = [], headers: values }: HeaderRule, index: number): string => {
    const not = except.map((each) => `\n\t\t\tnot path ${at(view, each)}`).join('');
    const lines = Object.entries(values).map(([name, value]) => `\t\t\t${name} "${value}"`);
    return `\t\t@rule${index} {\n\t\t\tpath ${at(view, path)}${not}\n\t\t}\n\t\theader @rule${index} {\n${lines.join('\n')}\n\t\t}`;
  };

/** Set when the answer begins ("defer"), because the file server asks the system for types and knows best. */
function types(view: DeployView): string {
  const deferred = (name: string, paths: string, header: string): string =>
    `\t\t@${name} path ${paths}\n\t\theader @${name} {\n\t\t\tdefer\n\t\t\t${header}\n\t\t}`;
  const lines = view.types.map(({ extension, prefix, mime }, index) => {
    const path = prefix === undefined ? `*${extension}` : at(view, `/${prefix}*${extension}`);
    return deferred(`type${index}`, path, `Content-Type "${mime}"`);
  });
  const packed = view.types.filter(({ compressible, prefix }) => compressible && prefix === undefined);
  return [
    deferred(
      'packed',
      `*/ ${packed.map(({ extension }) => `*${extension}`).join(' ')}`,
      'Vary Accept-Encoding',
    ),
    // Of what is deferred the first has the last word, so the exception stands before the rule.
    ...lines.toReversed(),
  ].join('\n');
}

function errors(view: DeployView): string {
  const folders = view.languages.map((language) => ({
    path: at(view, `/${language}/*`),
    file: notFoundFile(view, language),
  }));
  const known = folders.map(({ path }) => path).join(' ');
  return [
    '\t\troute {',
    `\t\t\t@elsewhere not path ${known}`,
    `\t\t\trewrite @elsewhere ${anyNotFoundFile(view)}`,
    ...folders.map(({ path, file }) => `\t\t\trewrite ${path} ${file}`),
    // What was set for the file that is not there would be said of this page.
    '\t\t\theader Content-Type "text/html; charset=utf-8"',
    `\t\t\theader Cache-Control ${ASK_AGAIN}`,
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t\tstatus {err.status_code}',
    '\t\t\t}',
    '\t\t}',
  ].join('\n');
}
