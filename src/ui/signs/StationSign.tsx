import type { Station } from '../../site/types.ts';
import { ExitPlate } from './ExitPlate.tsx';

/** On a grid of 24: a disc with a tick in it, a ring. The tick is a hole. */
const DRAWINGS = {
  answered:
    'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM7.85 11.35 6.15 13.05l4.28 4.28 7.44-7.91-1.74-1.64-5.75 6.1z',
  current: 'M12 .5a11.5 11.5 0 1 0 0 23 11.5 11.5 0 1 0 0-23zM12 6a6 6 0 1 1 0 12 6 6 0 1 1 0-12z',
} as const;

/** A station of the wizard's map; its state is also said in words beside it. */
export function StationSign({ state }: { readonly state: Station['state'] }) {
  if (state === 'plan') return <ExitPlate />;
  return (
    <svg class="map-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={DRAWINGS[state]} />
    </svg>
  );
}
