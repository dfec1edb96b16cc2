import { useEffect, useState } from 'preact/hooks';
import { outlines, type Outlines } from './outlines.js';

/** The outlines when they are there; 'failed' where they do not come: the map then shows what lies on it without them. */
export function useOutlines(): Outlines | 'failed' | null {
  const [loaded, setLoaded] = useState<Outlines | 'failed' | null>(null);
  useEffect(() => {
    let left = false;
    const show = (value: Outlines | 'failed'): void => {
      if (!left) setLoaded(value);
    };
    outlines().then(show, () => show('failed'));
    return () => void (left = true);
  }, []);
  return loaded;
}
