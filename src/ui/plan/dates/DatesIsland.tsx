import { useEffect, useRef, useState } from 'preact/hooks';
import { type DayNumber, dayNumber } from '../../../plan/days.ts';
import type { Offset } from '../../../plan/schedule.ts';
import { type EndDayError, readEndDay, type ScheduleWords, scheduleDates } from '../../../plan/schedule.ts';
import type { DateStation } from '../../../site/types.ts';
import { DateField } from './DateField.tsx';
import { Timeline } from './Timeline.tsx';
import './date-field.css';

interface Props {
  readonly stations: readonly DateStation[];
  readonly schedule: readonly Offset[];
  readonly words: ScheduleWords & {
    readonly label: string;
    readonly hint: string;
    readonly errors: Readonly<Record<EndDayError, string>>;
  };
}

/** The day on this device's calendar. */
function today(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * A field for the end date, and the timeline with the dates that follow from it. What is typed
 * stays in the page. While it is not a possible date, the timeline keeps its last state.
 */
export function DatesIsland({ stations, schedule, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [end, setEnd] = useState<DayNumber>();
  const [error, setError] = useState<EndDayError>();

  /** @param finished whether what stands there is what the reader meant */
  const read = (finished: boolean): void => {
    const { value = '', validity } = field.current ?? {};
    const emptied = value === '' && !validity?.badInput;
    const result = readEndDay(value, today());
    if (emptied) setEnd(undefined);
    if (result.kind === 'day') setEnd(result.day);
    if (emptied || result.kind === 'day') setError(undefined);
    else if (finished) setError(result.error);
  };

  // Something may have been typed, and left, before this script arrived.
  useEffect(() => read(document.activeElement !== field.current), []);

  return (
    <>
      <DateField
        field={field}
        label={words.label}
        hint={words.hint}
        error={error && words.errors[error]}
        // The value has the year 0002 while 2027 is being typed: only a year of four digits is judged at once.
        onInput={() => read(/^[1-9]/.test(field.current?.value ?? ''))}
        onBlur={() => read(true)}
      />
      <div class="timeline-live" aria-live="polite">
        <Timeline
          stations={stations}
          dates={end === undefined ? undefined : scheduleDates(schedule, end, today(), words)}
        />
      </div>
    </>
  );
}
