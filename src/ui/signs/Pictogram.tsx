import type { Pictogram as Name } from '../../site/types.ts';
import './pictogram.css';

/** On a grid of 32; one drawing per family, and one for not knowing. */
const DRAWINGS: Readonly<Record<Name, string>> = {
  server: 'M4.3 4.4h23.4v9.2H4.3zM4.3 18.4h23.4v9.2H4.3zM8.6 9h2.8M16.5 9h7M8.6 23h2.8M16.5 23h7',
  vps: 'M10.3 12.2v7.6h11.4v-7.6z',
  domain:
    'M16 4a12 12 0 1 0 0 24 12 12 0 1 0 0-24zM4 16h24M16 4c-7.2 6.8-7.2 17.2 0 24 7.2-6.8 7.2-17.2 0-24z',
  hosting: 'M3.3 4.8h25.4v22.4H3.3zM3.3 11.3h25.4M8.6 16.2h5.8v5.8H8.6zM18.5 16.6h6.3M18.5 21.4h3.7',
  email: 'M3.3 6h25.4v20H3.3zM3.8 7.4 16 17.6 28.2 7.4',
  telecom: 'M10.2 4.4 5.2 7C5.5 17.7 14.2 26.5 25 26.9l2.7-5-6.2-4.2-2.9 2.8c-2.9-1.3-5.7-4.1-7-7.1l2.9-2.9z',
  other: 'M4.3 4.3h8.9v8.9H4.3zM18.8 4.3h8.9v8.9h-8.9zM4.3 18.8h8.9v8.9H4.3zM23.2 18v10.4M18 23.2h10.4',
  unsure:
    'M16 4a12 12 0 1 0 0 24 12 12 0 1 0 0-24zM12.2 13.3c0-2.3 1.6-3.8 3.9-3.8s3.8 1.4 3.8 3.4c0 3.1-3.9 3-3.9 6.3',
};

/** The drawing of a family, hidden from assistive technology: it always stands beside its word. */
export function Pictogram({ name }: { readonly name: Name }) {
  return (
    <svg class="pictogram" viewBox="0 0 32 32" aria-hidden="true">
      {name === 'vps' && (
        <path class="drawn" stroke-dasharray="3.4 2.45" stroke-dashoffset="1.7" d="M4.3 4.3h23.4v23.4H4.3z" />
      )}
      <path class={name === 'vps' ? undefined : 'drawn'} fill="currentColor" d={DRAWINGS[name]} />
      {name === 'unsure' && <circle fill="currentColor" cx="16" cy="22.6" r="1.7" />}
    </svg>
  );
}
