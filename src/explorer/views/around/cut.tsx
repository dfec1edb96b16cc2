import type { JSX } from 'preact';
import { sayAround } from '../../messages/around.js';
import { Notice } from '../../parts/notice.js';
import type { NeighbourhoodProps } from './neighbourhood-props.js';

const MOST = 2000;

/** What is not in the picture: what the limit cut off, and what somebody has hidden. */
export function Cut({ found, state, change }: Omit<NeighbourhoodProps, 'start'>): JSX.Element {
  const more = Math.min(MOST, state.most * 2);
  return (
    <>
      {found.truncated && (
        <Notice heading={sayAround('truncated', { limit: found.limit })} tone="warning">
          {state.most < MOST && (
            <button type="button" class="button" onClick={() => change({ most: more })}>
              {sayAround('more', { count: more })}
            </button>
          )}
        </Notice>
      )}
      {state.hidden.length > 0 && (
        <p class="around__hidden">
          {sayAround('hiddenCount', { count: state.hidden.length })}{' '}
          <button type="button" class="button" onClick={() => change({ hidden: [] })}>
            {sayAround('showHidden')}
          </button>
        </p>
      )}
    </>
  );
}
