import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { sayShell } from '../messages/shell.js';
import { useAsOfText } from './use-as-of-text.js';
import './as-of-control.css';

/** The date for which everything is asked. It stands in the URL, and goes along to every view. */
export function AsOfControl(): JSX.Element {
  const id = useId();
  const { text, asOf, wrong, type, settle, giveUp, clear } = useAsOfText();
  const label = sayShell('asOfClear');
  return (
    <div class="as-of">
      <label class="as-of__label" for={id} title={sayShell('asOfExplanation')}>
        {sayShell('asOf')}
      </label>
      <input
        id={id}
        class={asOf === null ? 'as-of__input' : 'as-of__input as-of__input--set'}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={40}
        placeholder={sayShell('asOfPlaceholder')}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key }) => (key === 'Enter' ? settle() : key === 'Escape' && giveUp())}
      />
      {asOf !== null && (
        <button type="button" class="shell__icon as-of__clear" aria-label={label} title={label} onClick={clear}>
          ×
        </button>
      )}
      {wrong && (
        <p class="as-of__wrong" id={`${id}-wrong`} role="alert">
          {sayShell('asOfWrong')}
        </p>
      )}
    </div>
  );
}
