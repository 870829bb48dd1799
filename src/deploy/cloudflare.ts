import { addressOf, type DeployFile, type DeployView, published } from './view.ts';

/**
 * Settings for Cloudflare Pages. Headers and redirects it reads from the site: `_headers`, `_redirects`. What is
 * missing it answers with the nearest `404.html` above it, which is made here, because elsewhere it would be a second
 * page with the same text.
 */
export function cloudflareFiles(view: DeployView): readonly DeployFile[] {
  const { origin, languages } = view;
  const { folder, place } = published(view);
  const copies = languages.map(
    (language) => `cp dist/${language}/404/index.html dist/${language}/404.html\n`,
  );
  return [
    {
      file: 'wrangler.toml',
      text: `# Made by the build: copy it to the top of the repository.
name = "${new URL(origin).hostname.replaceAll('.', '-')}"
compatibility_date = "2026-01-01"
pages_build_output_dir = "${folder}"
`,
    },
    {
      file: 'build.sh',
      text: `#!/bin/sh
# Made by the build: copy it to the top of the repository, and make it the build command: sh build.sh
set -eu
SITE_URL="${addressOf(view)}" npm run build
# What is missing is answered in the language of its address.
${copies.join('')}# Cloudflare packs by itself, and takes 20,000 files on its free plan.
find dist -name '*.br' -delete
find dist -name '*.gz' -delete
${place && `# The site stands in a folder of what is published.\n${place}\n`}`,
    },
  ];
}
