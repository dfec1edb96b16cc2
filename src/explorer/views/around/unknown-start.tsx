import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { sayAround } from '../../messages/around.js';
import { Notice } from '../../parts/notice.js';
import { shortened } from '../../parts/shortened.js';
import { StartBox } from './start-box.js';

/** There is no such thing to start at, or not at this date. */
export function UnknownStart({ id }: { readonly id: string }): JSX.Element {
  const { asOf } = useAddress();
  return (
    <>
      <Notice heading={sayAround(asOf === null ? 'unknown' : 'unknownAsOf', { id: shortened(id, 80) })} tone="warning">
        <p>{sayAround('unknownAdvice')}</p>
      </Notice>
      <StartBox />
    </>
  );
}
