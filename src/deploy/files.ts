import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import { cloudflareFiles } from './cloudflare.ts';
import { containerFiles } from './container.ts';
import { githubPagesFiles } from './github-pages.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { netlifyFiles } from './netlify.ts';
import { nginxFiles } from './nginx.ts';
import { s3Files } from './s3-cloudfront.ts';
import type { DeployFile, DeployView } from './view.ts';

/** The templates, by the folder of their host. */
const HOSTS = {
  nginx: nginxFiles,
  caddy: caddyFiles,
  apache: apacheFiles,
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  'github-pages': githubPagesFiles,
  s3: s3Files,
  container: containerFiles,
} as const satisfies Readonly<Record<string, (view: DeployView) => readonly DeployFile[]>>;

/** By its first line a build knows a folder that a build has made, and that it may replace. */
export const MARK = { file: 'README.md', line: '# Made by the build: replaced by the next one\n' } as const;

/** What stands in the site itself, because the hosts that read it look for it there. */
export function filesInSite(view: DeployView): readonly DeployFile[] {
  return [
    { file: '_headers', text: headersFile(view) },
    { file: '_redirects', text: redirectsFile(view) },
  ];
}

/** What stands beside the site, a folder for each kind of host, and is never served. */
export function filesBesideSite(view: DeployView): readonly DeployFile[] {
  const files = Object.entries(HOSTS).flatMap(([host, make]) =>
    make(view).map(({ file, text }) => ({ file: `${host}/${file}`, text })),
  );
  const names = Object.keys(HOSTS).map((host) => `- \`${host}/\`\n`);
  const readme = `${MARK.line}
Files for hosts, with the address ${view.origin}${view.base}. What to do with them stands in README, "Deploy".

${names.join('')}`;
  return [{ file: MARK.file, text: readme }, ...files];
}
