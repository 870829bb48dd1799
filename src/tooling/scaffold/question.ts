/** Where something is still to be written: searched for, and listed by the command. */
export const GAP = 'TO WRITE';

/** One thing that has to be known before files can be written: asked for, or given as `--name "…"`. */
export interface Question {
  /** The name of the argument. */
  readonly name: string;
  readonly ask: string;
  /** Taken where nothing is answered; without it an answer is needed. */
  readonly otherwise?: (answers: Answers, project: Project) => string;
  readonly wrong?: Judge;
}

export type Answers = Readonly<Record<string, string>>;

/** What is wrong with an answer, as the rest of "… must be an id"; nothing where it will do. */
export type Judge = (answer: string, project: Project) => string | undefined;

/** What there is already. */
export interface Project {
  readonly root: string;
  readonly providers: readonly string[];
  /** What each is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** As `provider/product`. */
  readonly products: readonly string[];
  readonly families: readonly string[];
  /** As `family/slug`. */
  readonly guides: readonly string[];
  /** As a source's tag. */
  readonly sources: readonly string[];
  /** The day of today, `2026-11-30`. */
  readonly today: string;
  /** Codes that no page has and none ever had. */
  readonly freeCodes: Iterator<string>;
}

/** A file to be written; with `append` at the end of one that is there, with `replace` in its place. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly append?: boolean;
  readonly replace?: boolean;
}

/** What can be made anew. */
export interface Scaffold {
  readonly questions: readonly Question[];
  readonly files: (answers: Answers, project: Project) => readonly NewFile[];
  /** What goes, files and folders: asked for by an answer. */
  readonly removes?: (answers: Answers, project: Project) => readonly string[];
  /** What to do then, a line each; asked once the files are there. */
  readonly next: (answers: Answers, project: Project) => readonly string[];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @param taken ids that cannot be taken again */
export const idQuestion = (ask: string, taken: (project: Project, id: string) => boolean): Question => ({
  name: 'id',
  ask,
  wrong: (answer, project) => {
    if (!ID.test(answer))
      return 'must be lower-case letters, digits and single hyphens: it becomes an address';
    return taken(project, answer) ? 'is there already' : undefined;
  },
});

/** One of a list of names. */
export const oneOf =
  (names: (project: Project) => readonly string[]): Judge =>
  (answer, project) =>
    names(project).includes(answer)
      ? undefined
      : `must be one of: ${names(project).join(', ') || 'none there yet'}`;

export const address: Judge = (answer) =>
  /^https:\/\/[^\s"'<>\\@/]+\.[^\s"'<>\\@]+$/.test(answer)
    ? undefined
    : 'must be an address such as https://example.com';

/** A text as YAML, between quotes. */
export const quoted = (text: string): string => JSON.stringify(text);
