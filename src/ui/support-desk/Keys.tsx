import type { DeskStrings } from './strings.ts';
import './keys.css';

/** The keys, said where a fine pointer hints at a keyboard. */
export function Keys({ strings: { keys } }: { readonly strings: DeskStrings }) {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], keys.search],
    [['↑', '↓'], keys.move],
    [['↵'], keys.choose],
    [['E', 'F'], keys.reply],
    [['A'], keys.add],
    [['L'], keys.link],
  ];
  return (
    <ul class="desk-keys desk-scripted" aria-label={keys.label}>
      {rows.map(([names, does]) => (
        <li key={does}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  );
}
