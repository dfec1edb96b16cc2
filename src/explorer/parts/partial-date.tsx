import type { JSX } from 'preact';
import { partialDateInWords } from '../messages/index.js';
import { SafeText } from './safe-text.js';

/** A date or an interval in words, no more precise than it is; as the source's record has it in the title. */
export function PartialDate({ value }: { readonly value: string }): JSX.Element {
  return (
    <span class="partial-date" title={value}>
      <SafeText text={partialDateInWords(value)} />
    </span>
  );
}
