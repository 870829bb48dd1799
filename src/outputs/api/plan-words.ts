import { wordsOf } from '../../site/text/resolve-text.ts';
import type { PlanView, ProcedureView } from '../../site/types.ts';

const stepsOf = (procedure: ProcedureView | undefined): readonly string[] =>
  (procedure?.steps ?? []).map(({ text }) => wordsOf(text));

/** What a plan says in one language, as plain words: nobody has to parse the markup of the catalogue. */
export function planWords(view: PlanView) {
  return {
    steps: stepsOf(view.procedure),
    words: {
      facts: view.facts.map(({ name, text }) => ({ name, text })),
      intro: view.intro ? wordsOf(view.intro) : null,
      warnings: view.warnings.map(({ id, severity, tag, condition = null, title, text }) => ({
        ...{ id, severity, tag, condition, title },
        text: wordsOf(text),
      })),
      checks: view.checks.map(({ id, title, otherwise }) => ({ id, title, otherwise: wordsOf(otherwise) })),
      dependants: view.dependants.map(({ id, name, fateText, text }) => ({
        ...{ id, name },
        fate: fateText,
        text: wordsOf(text),
      })),
      emails: view.proof.emails.map(({ id, name, rows }) => ({
        ...{ id, name },
        rows: rows.map((row) => ({ name: row.name, text: wordsOf(row.text) })),
      })),
      proof: [view.proof.text, view.proof.email].map(wordsOf).filter(Boolean).join(' '),
      dates: view.dates.stations.map(({ name, when, remark = null }) => ({ name, when, remark })),
      undo: { text: wordsOf(view.undo.text), steps: stepsOf(view.undo.procedure) },
      unpublished: view.unpublished.map(wordsOf),
      support: wordsOf(view.support.text),
    },
  };
}
