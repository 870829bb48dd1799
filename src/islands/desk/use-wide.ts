import { useEffect, useState } from 'preact/hooks';

/** Where list and reply stand side by side, as in desk.css. */
const WIDE = '(min-width: 60rem)';

/** Whether there is room for list and reply side by side; false until the page runs. */
export function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const look = (): void => setWide(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return wide;
}
