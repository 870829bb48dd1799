import { sourcesIn } from '../../catalogue/read/translation-units.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { git } from '../process/git.ts';

/** So many states of a file are looked through; a text older than that was not translated for long. */
const MOST_STATES = 300;

/**
 * Looks for texts as they were, in the history that git has of their files.
 *
 * @returns what finds the text with a hash, in a file below content/; nothing where git does not have it
 */
export function oldSources(root: string): (file: string, hash: string) => string | undefined {
  const histories = new Map<
    string,
    { readonly states: Iterator<string>; readonly known: Map<string, string> }
  >();
  const asked = (args: readonly string[]): string | undefined => {
    try {
      return git(root, args);
    } catch (error) {
      // Without git there is no history, and all else can be said.
      if (error instanceof UserError) return undefined;
      throw error;
    }
  };
  const historyOf = (file: string) => {
    const path = `content/${file}`;
    const log = asked(['log', `--max-count=${MOST_STATES}`, '--format=%H', '--', path]) ?? '';
    const states = log.split('\n').filter((state) => state !== '');
    return { states: states.values(), known: new Map<string, string>() };
  };
  return (file, hash) => {
    const history = histories.get(file) ?? historyOf(file);
    histories.set(file, history);
    const { states, known } = history;
    // The newest first, and no further than needed: most texts changed lately.
    while (!known.has(hash)) {
      const { value: state, done } = states.next();
      if (done) return undefined;
      const text = asked(['show', `${state}:./content/${file}`]) ?? '';
      for (const [name, words] of sourcesIn(file, text)) known.set(name, words);
    }
    return known.get(hash);
  };
}
