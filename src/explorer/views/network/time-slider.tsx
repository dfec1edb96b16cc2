import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useAddress, withAsOf } from '../../address/index.js';
import { sayNetwork } from '../../messages/network.js';
import { usePlaying } from './use-playing.js';

/** The years between which most of what the graph has took place. */
const FIRST = 1990;
const LAST = 2025;

/** The date of the whole explorer, year by year. */
export function TimeSlider(): JSX.Element {
  const { address, asOf, go } = useAddress();
  const id = useId();
  const year = asOf === null ? null : Math.min(LAST, Math.max(FIRST, Number(asOf.slice(0, 4)) || LAST));
  const show = (next: number | null): void => go(withAsOf(address, next === null ? null : String(next)), 'replace');
  const next = year === null || year >= LAST ? FIRST : year + 1;
  const [playing, togglePlaying] = usePlaying(year, LAST, () => show(next));
  return (
    <div class="network__time">
      <label for={id} class="choice__label">
        {sayNetwork('year')}
      </label>
      <Step label={sayNetwork('earlier')} mark="‹" isEnd={year === FIRST} onStep={() => show((year ?? LAST + 1) - 1)} />
      <input
        id={id}
        class="network__slider"
        type="range"
        min={FIRST}
        max={LAST}
        step={1}
        value={year ?? LAST}
        aria-valuetext={year === null ? sayNetwork('anyDate') : String(year)}
        onChange={({ currentTarget }) => show(Number(currentTarget.value))}
      />
      <Step label={sayNetwork('later')} mark="›" isEnd={year === LAST} onStep={() => show(next)} />
      <button type="button" class="button" aria-pressed={playing} onClick={togglePlaying}>
        {sayNetwork(playing ? 'pause' : 'play')}
      </button>
      <output class="network__year" for={id}>
        {year === null ? sayNetwork('anyDate') : sayNetwork('yearIs', { year: String(year) })}
      </output>
      {year !== null && (
        <button type="button" class="button" onClick={() => show(null)}>
          {sayNetwork('anyDate')}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly mark: string;
  readonly isEnd: boolean;
  readonly onStep: () => void;
}

function Step({ label, mark, isEnd, onStep }: StepProps): JSX.Element {
  return (
    <button type="button" class="button" disabled={isEnd} aria-label={label} onClick={onStep}>
      {mark}
    </button>
  );
}
