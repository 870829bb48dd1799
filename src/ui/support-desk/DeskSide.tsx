import type { ComponentChildren } from 'preact';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import type { DeskStrings } from './strings.ts';
import './boxes.css';

interface Props {
  /** Of the row that is chosen. */
  readonly reply: ComponentChildren;
  readonly recent: readonly DeskRow[];
  readonly strings: DeskStrings;
  readonly onSelect: (code: string) => void;
  readonly children: ComponentChildren;
}

/** Beside the list: the reply, or what to do to get one; then what is needed now and then. */
export function DeskSide({ reply, recent, strings, onSelect, children }: Props) {
  return (
    <div class="desk-side desk-scripted">
      {reply ?? (
        <section class="reply">
          <h2>{strings.idle.title}</h2>
          <p>{strings.idle.text}</p>
        </section>
      )}
      {children}
      {recent.length > 0 && (
        <section class="desk-box desk-links">
          <h2>{strings.recent}</h2>
          <ul>
            {recent.map(({ code, title, href }) => (
              <li key={code}>
                <a
                  href={href}
                  onClick={(event) => {
                    event.preventDefault();
                    onSelect(code);
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
