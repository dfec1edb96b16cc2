import type { ComponentChildren, JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { Folding } from '../../parts/folding.js';
import { aboutState } from './about-state.js';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Whether it is folded away on a narrow window. */
  readonly folds?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the page, under its heading. */
export function Section({ id, title, folds = true, children }: SectionProps): JSX.Element {
  const [{ open }, change] = useViewState(aboutState);
  return (
    <section class="about__section" id={id}>
      <Folding
        id={id}
        heading={<h2>{title}</h2>}
        folds={folds}
        open={open}
        onOpen={(opened) => change({ open: opened }, 'replace')}
      >
        {children}
      </Folding>
    </section>
  );
}
