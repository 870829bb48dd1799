import type { DateStation } from '../../../site/dates-view.ts';

const DISC = 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20z';

const LAST = 'M12 4.6a7.4 7.4 0 0 1 0 14.8z';

/** What is missing from the disc is a hole, so that every ground shows through. */
const HOLES: Readonly<Record<Exclude<DateStation['kind'], 'final'>, string>> = {
  ask: '',
  'last-ask': LAST,
  'last-undo': LAST,
  'last-both': LAST,
  end: 'M6 10.2h12v3.6H6z',
  stage: 'M12 4.6a7.4 7.4 0 1 0 0 14.8 7.4 7.4 0 1 0 0-14.8z',
};

/** The sign of a station: full disc, half disc, no entry, ring, dashed ring. Always beside its name. */
export function StationSign({ kind }: { readonly kind: DateStation['kind'] }) {
  return (
    <svg class="moment-sign" viewBox="0 0 24 24" aria-hidden="true">
      {kind === 'final' ? (
        <circle class="drawn" cx="12" cy="12" r="9" stroke-dasharray="3.9 2.383" />
      ) : (
        <path fill="currentColor" fill-rule="evenodd" d={DISC + HOLES[kind]} />
      )}
    </svg>
  );
}
