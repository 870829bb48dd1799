import { at, type DeployFile, type DeployView, notFoundFile } from './view.ts';

/** Netlify's settings. Headers and redirects it reads from the site: `_headers`, `_redirects`. */
export function netlifyFiles(view: DeployView): readonly DeployFile[] {
  const missing = view.languages.map(
    (language) => `
[[redirects]]
  from = "${at(view, `/${language}/*`)}"
  to = "${notFoundFile(view, language)}"
  status = 404
`,
  );
  const types = view.types
    .filter(({ compressible }) => compressible)
    .map(({ extension, prefix, mime }) => {
      const path = prefix === undefined ? `/*${extension}` : `/${prefix}*${extension}`;
      return `
[[headers]]
  for = "${at(view, path)}"
  [headers.values]
    Content-Type = "${mime}"
`;
    });
  const text = `# Made by the build: copy it to the top of the repository.
[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  SITE_URL = "${view.origin}"

# What is missing is answered in the language of its address.
${missing.join('').trimStart()}
# The exception after the rule.
${types.join('').trimStart()}`;
  return [{ file: 'netlify.toml', text }];
}
