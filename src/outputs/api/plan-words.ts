import type { PlanView, ProcedureView, RichText } from '../../site/types.ts';

const plain = (text: RichText): string => text.map((inline) => inline.text).join('');

const stepsOf = (procedure: ProcedureView | undefined): readonly string[] =>
  (procedure?.steps ?? []).map(({ text }) => plain(text));

/** What a plan says in one language, as plain words: nobody has to parse the markup of the catalogue. */
export function planWords(view: PlanView) {
  return {
    steps: stepsOf(view.procedure),
    words: {
      facts: view.facts.map(({ name, text }) => ({ name, text })),
      intro: view.intro ? plain(view.intro) : null,
      warnings: view.warnings.map(({ id, severity, tag, condition = null, title, text }) => ({
        ...{ id, severity, tag, condition, title },
        text: plain(text),
      })),
      checks: view.checks.map(({ id, title, otherwise }) => ({ id, title, otherwise: plain(otherwise) })),
      dependants: view.dependants.map(({ id, name, fateText, text }) => ({
        ...{ id, name },
        fate: fateText,
        text: plain(text),
      })),
      emails: view.proof.emails.map(({ id, name, rows }) => ({
        ...{ id, name },
        rows: rows.map((row) => ({ name: row.name, text: plain(row.text) })),
      })),
      proof: [view.proof.text, view.proof.email].map(plain).filter(Boolean).join(' '),
      dates: view.dates.stations.map(({ name, when, remark = null }) => ({ name, when, remark })),
      undo: { text: plain(view.undo.text), steps: stepsOf(view.undo.procedure) },
      unpublished: view.unpublished.map(plain),
      support: plain(view.support.text),
    },
  };
}
