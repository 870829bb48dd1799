/** What differs between two sites that serve the script. */
export interface EmbedConfig {
  /** Where the site stands. */
  readonly site: string;
  /** The frame's title per language, default language first. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * The script as it is served: without comments and indentation, and closed off, because it runs
 * among the scripts of a stranger's page and must leave no name behind.
 *
 * @param source `element.js` as it stands; each comment has lines of its own
 */
export function embedScript(source: string, config: EmbedConfig): string {
  const code = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|\/\*|\*)/.test(line))
    .join('\n')
    .replace(/^export /m, '');
  return `(()=>{${code}\ndefineWizard(${JSON.stringify(config)})})()\n`;
}
