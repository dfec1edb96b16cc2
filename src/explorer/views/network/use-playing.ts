import { useEffect, useState } from 'preact/hooks';

/** Milliseconds between two years that are played. */
const BEAT = 1600;

/** Goes on by itself, a step at a time, until it is stopped or there is no more. */
export function usePlaying(at: number | null, last: number, goOn: () => void): readonly [boolean, () => void] {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (at === last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(goOn, BEAT);
    return () => clearTimeout(timer);
  }, [playing, at]);
  return [playing, () => setPlaying(!playing)];
}
