import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Frame } from './map-view.js';

/** The size of an element, as it changes. */
export function useFrame(element: RefObject<HTMLElement>): Frame {
  const [frame, setFrame] = useState<Frame>({ width: 960, height: 480, letters: 1 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width > 0 && height > 0) setFrame({ width, height, letters: lettersNow() });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}

const USUAL = 16;

function lettersNow(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
}
