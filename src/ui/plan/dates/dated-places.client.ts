import type { Plate } from '../../../plan/plate.ts';
import { DEBIT, type Offset, type ScheduledDates } from '../../../plan/schedule.ts';

/** Puts words where they are not yet: what is said again unchanged is read aloud again. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/** How far from the end the stations lie for which that is known: `Timeline.tsx`. */
export function readSchedule(page: ParentNode): readonly Offset[] {
  return [...page.querySelectorAll<HTMLElement>('[data-hours]')].map(({ dataset }) => ({
    id: dataset['station'] ?? '',
    hours: dataset['hours'] === 'month-start' ? dataset['hours'] : Number(dataset['hours']),
    approximate: dataset['about'] !== undefined,
  }));
}

/** A line that dates are put into, and that gets its relative words back. */
export function timelinePlaces(page: ParentNode): (dates: ScheduledDates | undefined) => void {
  const line = page.querySelector('.timeline');
  const stations = [...(line?.querySelectorAll<HTMLElement>('.moment') ?? [])];
  const found = line?.querySelectorAll<HTMLElement>('.moment-when, .stretches-undo > .stretch') ?? [];
  const places = [...found].map((element) => ({
    // The stretch in which it can be undone has no id.
    id: element.matches('.stretch') ? undefined : element.closest('li')?.dataset['station'],
    element,
    relative: element.textContent,
  }));
  return (dates) => {
    for (const { id, element, relative } of places)
      say(element, (id === undefined ? dates?.undo : dates?.when.get(id)) ?? relative);
    line?.classList.toggle('undo-over', dates?.undoIsOver === true);
    for (const station of stations)
      station.classList.toggle('passed', dates?.passed.has(station.dataset['station'] ?? '') === true);
  };
}

/** The line of a warning that takes a date; empty without one. */
export function debitPlace(page: ParentNode): (dates: ScheduledDates | undefined) => void {
  const place = page.querySelector(`[data-station=${DEBIT}]`);
  return (dates) => place && say(place, dates?.when.get(DEBIT) ?? '');
}

/** A fact of the plate: the date in large, what it follows from after it (that it can be undone follows from nothing). */
export function factPlace(page: ParentNode, id: keyof Plate): (words: string | undefined) => void {
  const place = page.querySelector(`.plan-answer [data-fact=${id}] dd`);
  const relative = [...(place?.childNodes ?? [])];
  return (words) => {
    if (!place) return;
    if (words === undefined) return place.replaceChildren(...relative);
    // "No time left" above "Yes, until 24 hours before" would be yes and no at once.
    if (id === 'undo') return place.replaceChildren(words);
    const basis = document.createElement('small');
    basis.append(...relative);
    place.replaceChildren(words, ' ', basis);
  };
}

/**
 * What helps who is too late: up at the question where it is needed, hidden where it is not, in its own place where
 * nobody can tell.
 */
export function tooLatePlace(page: ParentNode, question: Element): (late: boolean | undefined) => void {
  const section = page.querySelector<HTMLElement>('#too-late');
  const home = document.createComment('');
  section?.before(home);
  return (late) => {
    if (!section) return;
    if (late) question.firstElementChild?.after(section);
    else home.after(section);
    section.hidden = late === false;
    // Where it is folded.
    section.toggleAttribute('open', late === true);
  };
}
