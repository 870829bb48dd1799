import type { Offset, ScheduledDates } from '../../../plan/schedule.ts';
import type { DateStation } from '../../../site/dates-view.ts';
import { StationSign } from './SignOfStation.tsx';
import './timeline.css';

interface Props {
  readonly stations: readonly DateStation[];
  /** Real dates; they take the places of the relative words. */
  readonly dates?: ScheduledDates | undefined;
  /** For a script that puts dates in (`plan-dates.client.ts`): stations carry what it counts from. */
  readonly schedule?: readonly Offset[] | undefined;
}

/** The dates of a cancellation, first of all a list: stations, and what holds between them. */
export function Timeline({ stations, dates, schedule }: Props) {
  const marks = (id: string) => {
    const offset = schedule?.find((each) => each.id === id);
    return {
      'data-station': schedule && id,
      'data-hours': offset?.hours,
      'data-about': offset?.approximate ? '' : undefined,
    };
  };
  return (
    <ol class={dates?.undoIsOver ? 'timeline undo-over' : 'timeline'}>
      {stations.map(({ id, kind, name, when, remark, stretch }) => (
        <li
          key={id}
          class={[
            `moment moment-${kind}`,
            ...(stretch ? [`stretches-${stretch.kind}`] : []),
            ...(dates?.passed.has(id) ? ['passed'] : []),
          ].join(' ')}
          {...marks(id)}
        >
          <StationSign kind={kind} />
          <div class="moment-words">
            <p class="moment-name">{name}</p>
            <p class="moment-when">{dates?.when.get(id) ?? when}</p>
            {remark && <p class="moment-remark">{remark}</p>}
          </div>
          {stretch && <p class="stretch">{(stretch.kind === 'undo' && dates?.undo) || stretch.text}</p>}
        </li>
      ))}
    </ol>
  );
}
