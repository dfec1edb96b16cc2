import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 44rem)';

/** Whether the window is as narrow as a phone's, on which a matrix turns into lists, and long lists are folded away. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const listen = (): void => setNarrow(query.matches);
    listen();
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return narrow;
}
