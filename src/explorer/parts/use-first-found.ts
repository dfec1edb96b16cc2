import { useEffect, useState } from 'preact/hooks';
import type { Finding, Found } from './use-find.js';

/**
 * Takes the first that is found, as soon as all is found for what is typed: gives what begins to wait for it. Whoever types on, or leaves
 * the box (null), does not wait any more.
 */
export function useFirstFound(
  typed: string | null,
  { found, settled }: Finding,
  take: (first: Found) => void,
): () => void {
  const [awaited, setAwaited] = useState<string | null>(null);
  const isDue = awaited !== null && awaited === typed && settled;
  useEffect(() => {
    if (awaited !== null && awaited !== typed) setAwaited(null);
    if (!isDue) return;
    setAwaited(null);
    const [first] = found;
    if (first !== undefined) take(first);
  }, [awaited, typed, isDue]);
  return () => setAwaited(typed);
}
