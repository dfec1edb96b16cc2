import type { JSX } from 'preact';
import type { Failure } from '../api/index.js';
import { sayPart } from '../messages/index.js';
import { Notice } from './notice.js';
import { SafeText } from './safe-text.js';

export interface FailedProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** Why there is no answer, and what can be done. */
export function Failed({ failure, again }: FailedProps): JSX.Element {
  return (
    <Notice heading={sayPart(failure.kind)} tone="warning">
      <p>
        <Advice failure={failure} />
      </p>
      {failure.kind !== 'unknown' && failure.kind !== 'refused' && (
        <button type="button" class="button" onClick={again}>
          {sayPart('again')}
        </button>
      )}
    </Notice>
  );
}

function Advice({ failure }: { readonly failure: Failure }): JSX.Element {
  switch (failure.kind) {
    case 'unreachable':
      return <>{sayPart('unreachableAdvice')}</>;
    case 'late':
      return <>{sayPart('lateAdvice')}</>;
    case 'broken':
      return <>{sayPart('brokenAdvice')}</>;
    case 'unknown':
      return <>{sayPart('unknownAdvice')}</>;
    case 'refused':
      return <SafeText text={failure.message} most={400} />;
  }
}
