import { addressOf, type DeployFile, type DeployView } from './view.ts';

/**
 * A workflow for GitHub Pages. It sends no headers of ours and has one page for what is missing; pages that moved forward by themselves.
 * Of a project, it serves the site at the path that is the name of the repository, from the top of the folder.
 */
export function githubPagesFiles(view: DeployView): readonly DeployFile[] {
  const text = `# Made by the build: copy it to .github/workflows/pages.yml, and choose "GitHub Actions" under Settings, Pages.
name: Pages
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment:
      name: github-pages
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      # The last release, of which the build keeps what open pages still ask for.
      - uses: actions/cache@v4
        with:
          path: dist
          key: dist-\${{ github.sha }}
          restore-keys: dist-
      - run: npm run build
        env:
          SITE_URL: ${addressOf(view)}
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
      - uses: actions/deploy-pages@v4
`;
  return [{ file: 'pages.yml', text }];
}
