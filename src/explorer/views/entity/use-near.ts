import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Whether an element is on the screen or near it, once and for all: what is far away is not asked for yet. */
export function useNear<Element extends HTMLElement>(): readonly [RefObject<Element>, boolean] {
  const ref = useRef<Element>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (near || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return [ref, near];
}
