import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayPart } from '../messages/index.js';

export interface CopyProps {
  readonly text: string;
  /** What is copied, where "Copy" alone does not say it. */
  readonly label?: string;
}

/** Copies a text, and says whether it did. */
export function Copy({ text, label = sayPart('copy') }: CopyProps): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = (): void => {
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={copy} onBlur={() => setOutcome(null)}>
        {label}
      </button>{' '}
      <span role="status">{outcome !== null && sayPart(outcome)}</span>
    </span>
  );
}

/** Browsers keep the clipboard from pages that came without encryption: it fails there, and says so. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
