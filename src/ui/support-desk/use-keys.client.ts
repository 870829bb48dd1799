import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandInField, commandOnDesk } from './keyboard.client.ts';

/** Listens for keys on the desk, and tells what they ask for; those it knows do nothing else. */
export function useKeys(
  desk: RefObject<HTMLElement>,
  field: RefObject<HTMLElement>,
  obey: (command: Command) => void,
): void {
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = event.target === field.current ? commandInField(event) : commandOnDesk(event);
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    const element = desk.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
}
