import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useNarrow } from './use-narrow.js';
import './folding.css';

export interface FoldingProps {
  /** Of the part of the page that it is: a link that leads there opens it. */
  readonly id: string;
  readonly heading: JSX.Element;
  /** Whether there is anything to be gained by folding it away. */
  readonly folds?: boolean;
  /** The parts of the page that are open on a narrow window; on a wide one all are. */
  readonly open: readonly string[];
  readonly onOpen: (open: string[]) => void;
  readonly children: ComponentChildren;
}

/** A part of a long page under its heading, folded away on a narrow window. What is folded away is neither drawn nor asked for. */
export function Folding({ heading, folds = true, children, ...folded }: FoldingProps): JSX.Element {
  const narrow = useNarrow();
  if (narrow && folds)
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
  const isOpen = open.includes(id);
  const fold = (opened: boolean): void => {
    const others = open.filter((one) => one !== id);
    onOpen(opened ? [...others, id] : others);
  };
  useEffect(() => {
    const openWhereLed = (): void => {
      if (location.hash === `#${id}` && !isOpen) fold(true);
    };
    openWhereLed();
    addEventListener('hashchange', openWhereLed);
    return () => removeEventListener('hashchange', openWhereLed);
  });
  return (
    <details
      class="folding"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) fold(currentTarget.open);
      }}
    >
      <summary class="summary folding__summary">{heading}</summary>
      {isOpen && <div class="folding__content">{children}</div>}
    </details>
  );
}
