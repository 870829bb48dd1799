import type { ComponentChildren } from 'preact';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { isPlainClick } from '../browser/plain-click.client.ts';
import './desk.css';

interface Props {
  readonly rows: readonly DeskRow[];
  readonly label: string;
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
  /** The reply of the selected row where it opens in place. */
  readonly inPlace: ComponentChildren;
}

/**
 * Rows are links to the guide or plan; with script they open its reply instead. `read-rows.client.ts` reads them: what
 * the address does not say of a row (its code, the provider of a guide) stands beside it.
 */
export function DeskList({ rows, label, selected, onSelect, inPlace }: Props) {
  return (
    <ul class="desk-list" aria-label={label}>
      {rows.map(({ code, kind, provider, title, second, href }) => (
        <li class="desk-row" key={code}>
          <a
            href={href}
            data-provider={kind === 'guide' ? (provider ?? undefined) : undefined}
            aria-current={code === selected ? 'true' : undefined}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              onSelect(code);
            }}
          >
            <span class="desk-title">{title}</span> <span class="desk-facts">{second}</span>{' '}
            <span class="desk-code">/go/{code}/</span>
          </a>
          {code === selected && inPlace}
        </li>
      ))}
    </ul>
  );
}
