/** What a checker cannot decide by itself, and why it is no finding here. */
interface RuledOut {
  readonly tool: 'axe' | 'ibm';
  readonly rule: string;
  /** The one way the rule can come out that is meant; left out where all are. */
  readonly reasonId?: string;
  readonly because: string;
}

const OWN_MEASURE =
  'axe gives up where a ground is drawn by a pseudo element, as the line through the steps is. Colours are computed from the tokens by a check, and every text of a template is measured on its real ground.';

const RULED_OUT: readonly RuledOut[] = [
  { tool: 'axe', rule: 'color-contrast', because: OWN_MEASURE },
  { tool: 'axe', rule: 'color-contrast-enhanced', because: OWN_MEASURE },
];

/** Whether a doubt has been looked into by a person and was none. */
export function ruledOut(tool: RuledOut['tool'], rule: string, reasonId?: string): boolean {
  return RULED_OUT.some(
    (each) =>
      each.tool === tool && each.rule === rule && (each.reasonId === undefined || each.reasonId === reasonId),
  );
}
