import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayPart } from '../messages/index.js';
import './waiting.css';

/** Milliseconds before anything is shown, so that a quick answer does not flicker; and before it says that it takes long. */
const QUICK = 250;
const LONG = 4000;

/** An answer is on its way. It ends by itself, for no question waits for ever. */
export function Waiting(): JSX.Element {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const timers = [setTimeout(() => setStage(1), QUICK), setTimeout(() => setStage(2), LONG)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div class="waiting" role="status">
      {stage > 0 && <div class="waiting__line" aria-hidden="true" />}
      {stage > 0 && <p class="waiting__text">{sayPart(stage === 1 ? 'waiting' : 'waitingLong')}</p>}
    </div>
  );
}
