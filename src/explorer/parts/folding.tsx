import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useNarrow } from './use-narrow.js';
import './folding.css';

export interface FoldingProps {
  /** Of the part of the page that it is: a link that leads there opens it. */
  readonly id: string;
  readonly heading: JSX.Element;
  /** Whether it is open on a narrow window; on a wide one it always is. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a long page under its heading, folded away on a narrow window. What is folded away is neither drawn nor asked for. */
export function Folding({ heading, children, ...folded }: FoldingProps): JSX.Element {
  const narrow = useNarrow();
  if (narrow)
    return (
      <Folded {...folded} heading={heading}>
        {children}
      </Folded>
    );
  return (
    <>
      {heading}
      {children}
    </>
  );
}

function Folded({ id, heading, open, onOpen, children }: FoldingProps): JSX.Element {
  useEffect(() => {
    const openWhereLed = (): void => {
      if (location.hash === `#${id}` && !open) onOpen(true);
    };
    openWhereLed();
    addEventListener('hashchange', openWhereLed);
    return () => removeEventListener('hashchange', openWhereLed);
  });
  return (
    <details
      class="folding"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onOpen(currentTarget.open);
      }}
    >
      <summary class="summary folding__summary">{heading}</summary>
      {open && <div class="folding__content">{children}</div>}
    </details>
  );
}
