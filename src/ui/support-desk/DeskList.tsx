import type { ComponentChildren } from 'preact';
import type { DeskRow, LabelRow } from '../../outputs/replies/desk-rows.ts';
import { permanentPath } from '../../urls.ts';
import { isPlainClick } from '../browser/plain-click.client.ts';
import './desk.css';

interface Props {
  readonly rows: readonly (DeskRow | LabelRow)[];
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
        <li class="desk-row" key={href}>
          <a
            href={href}
            data-provider={kind === 'guide' ? (provider ?? undefined) : undefined}
            aria-current={code && code === selected ? 'true' : undefined}
            onClick={(event) => {
              if (!code || !isPlainClick(event)) return;
              event.preventDefault();
              onSelect(code);
            }}
          >
            <span class="desk-title">{title}</span> <span class="desk-facts">{second}</span>{' '}
            {code && <span class="desk-code">{permanentPath(code)}</span>}
          </a>
          {code && code === selected && inPlace}
        </li>
      ))}
    </ul>
  );
}
