import { ACTS, PARTS, type Placed, type Task } from '../../plan/exit/order.ts';
import { readTiming, type Timing } from '../../plan/exit/timing.ts';
import { say } from '../plan/dates/dated-places.client.ts';

/** A task with its place in the page: `Task.astro`. */
export interface PageTask extends Task {
  readonly element: HTMLElement;
  readonly timing: Timing | undefined;
  readonly title: string;
  /** Its own page. */
  readonly plan: HTMLAnchorElement | null;
  readonly input: HTMLInputElement | null;
  /** Puts words in the place of a fact, or brings its own back. */
  readonly facts: (id: 'askBy' | 'ends', words: string | undefined) => void;
  /** Says what is wrong with the date. */
  readonly blame: (error: string | undefined) => void;
}

/** @param codes in the order of the choices, which decides where nothing else does */
export function readTasks(root: ParentNode, codes: readonly string[]): ReadonlyMap<string, PageTask> {
  const places = new Map(codes.map((code, place) => [code, place]));
  return new Map(
    [...root.querySelectorAll<HTMLElement>('.task')].map((element) => {
      const { of: code = '', act, needs, timing } = element.dataset;
      const input = element.querySelector<HTMLInputElement>('.task-day input');
      const task: PageTask = {
        code,
        place: places.get(code) ?? codes.length,
        act: ACTS.find((each) => each === act) ?? 'ask',
        needs: needs?.split(' ') ?? [],
        element,
        timing: readTiming(timing),
        title: element.querySelector('h3')?.textContent?.trim() ?? '',
        plan: element.querySelector<HTMLAnchorElement>('.task-plan'),
        input,
        facts: factPlaces(element),
        blame: blamePlace(element, input, code),
      };
      return [code, task] as const;
    }),
  );
}

function factPlaces(element: HTMLElement): PageTask['facts'] {
  const places = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-fact]')].map((place) => [
      place.dataset['fact'],
      { place, own: place.textContent },
    ]),
  );
  return (id, words) => {
    const found = places.get(id);
    if (found) say(found.place, words ?? found.own);
  };
}

function blamePlace(element: HTMLElement, input: HTMLInputElement | null, code: string): PageTask['blame'] {
  let place: HTMLElement | undefined;
  return (error) => {
    if (!input || (!place && !error)) return;
    if (!place) {
      place = document.createElement('p');
      place.className = 'task-wrong';
      place.id = `wrong-${code}`;
      place.setAttribute('role', 'status');
      element.append(place);
      input.setAttribute('aria-describedby', place.id);
    }
    if (error) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    say(place, error ?? '');
  };
}

/** Puts tasks into their parts in order. What is not among them stays somewhere, unseen. */
export function putInOrder(
  root: ParentNode,
  placed: readonly Placed[],
  tasks: ReadonlyMap<string, PageTask>,
): void {
  const { activeElement } = document;
  for (const part of PARTS) {
    const place = root.querySelector<HTMLElement>(`[data-part=${part}]`);
    const list = place?.querySelector('.tasks');
    if (!place || !list) continue;
    const own = placed.flatMap(({ task, part: its }) => (its === part ? [task.code] : []));
    place.dataset['of'] = own.join(' ');
    const wanted = own.flatMap((code) => tasks.get(code)?.element ?? []);
    const there = [...list.children].filter((each) => wanted.some((element) => element === each));
    // What is moved loses the focus, and is read anew: nothing is moved that stands where it should.
    if (wanted.length === there.length && wanted.every((element, index) => element === there[index]))
      continue;
    list.append(...wanted);
  }
  if (activeElement instanceof HTMLElement && activeElement !== document.activeElement)
    activeElement.focus({ preventScroll: true });
}
