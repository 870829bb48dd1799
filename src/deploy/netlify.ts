import { addressOf, at, type DeployFile, type DeployView, notFoundFile, published } from './view.ts';

/**
 * Netlify's settings. Headers and redirects it reads from the site: `_headers`, `_redirects`. Types it knows by itself;
 * a rule by ending would need a star before it, which not all of its patterns take.
 */
export function netlifyFiles(view: DeployView): readonly DeployFile[] {
  const missing = view.languages.map(
    (language) => `
[[redirects]]
  from = "${at(view, `/${language}/*`)}"
  to = "${notFoundFile(view, language)}"
  status = 404
`,
  );
  const { folder, place } = published(view);
  const text = `# Made by the build: copy it to the top of the repository.
[build]
  command = "npm run build${place && ` && ${place}`}"
  publish = "${folder}"

[build.environment]
  SITE_URL = "${addressOf(view)}"

# What is missing is answered in the language of its address.
${missing.join('').trimStart()}`;
  return [{ file: 'netlify.toml', text }];
}
