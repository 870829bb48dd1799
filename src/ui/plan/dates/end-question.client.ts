import { type DayNumber, isoDay } from '../../../plan/days.ts';
import {
  answerOf,
  choiceOf,
  decodeEnd,
  END_CHOICES,
  END_PARAMETER,
  type EndAnswer,
  encodeEnd,
} from '../../../plan/end-answer.ts';
import { type DateWords, type EndDayError, readEndDay } from '../../../plan/schedule.ts';
import { say } from './dated-places.client.ts';

type Settle = (answer: EndAnswer | undefined) => void;

/**
 * The answers to "When does it end?", kept in the address and nowhere else. While what is typed is not a possible date,
 * the last answer holds.
 */
export function bringToLife(
  root: HTMLElement,
  errors: DateWords['errors'],
  today: () => DayNumber,
  settle: Settle,
): void {
  const field = root.querySelector('.date-field');
  const input = field?.querySelector('input');
  const hint = field?.querySelector('.date-hint span');
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=ends]')];
  if (!field || !input || !hint) return;
  const { textContent: atRest } = hint;
  // Here and not in each plan: without a script it says nothing new.
  if (hint.parentElement) hint.parentElement.ariaLive = 'polite';
  const chosen = () =>
    END_CHOICES.find((choice) => radios.some((each) => each.checked && each.value === choice));

  const blame = (error: EndDayError | undefined): void => {
    field.classList.toggle('date-field-wrong', error !== undefined);
    if (error) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    say(hint, error ? errors[error] : atRest);
  };
  /** @param finished whether what stands there is what the reader meant */
  const readDate = (finished: boolean): void => {
    const emptied = input.value === '' && !input.validity.badInput;
    const result = readEndDay(input.value, today());
    if (emptied) settle(undefined);
    if (result.kind === 'day') settle(result);
    if (emptied || result.kind === 'day') blame(undefined);
    else if (finished) blame(result.error);
  };
  const read = (): void => {
    const choice = chosen();
    if (choice === 'date') readDate(true);
    else settle(choice && answerOf(choice, today()));
  };
  for (const radio of radios) radio.addEventListener('change', read);
  // The value has the year 0002 while 2027 is being typed: only a year of four digits is judged at once.
  input.addEventListener('input', () => readDate(/^[1-9]/.test(input.value)));
  input.addEventListener('blur', () => readDate(true));

  // Something may have been chosen, or typed and left, before this script arrived.
  if (chosen() === undefined) {
    const answer = decodeEnd(new URLSearchParams(location.search).get(END_PARAMETER));
    const choice = answer && choiceOf(answer, today());
    for (const radio of radios) radio.checked = radio.value === choice;
    if (choice === 'date' && answer?.kind === 'day') input.value = isoDay(answer.day);
  }
  if (document.activeElement === input) readDate(false);
  else if (chosen()) read();
}

/** The address of this page says what was answered; its other parts stay. */
export function keepInAddress(answer: EndAnswer | undefined): void {
  const url = new URL(location.href);
  if (answer) url.searchParams.set(END_PARAMETER, encodeEnd(answer));
  else url.searchParams.delete(END_PARAMETER);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
