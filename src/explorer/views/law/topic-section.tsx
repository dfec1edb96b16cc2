import type { ComponentChildren, JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayLaw } from '../../messages/law.js';
import { Folding } from '../../parts/folding.js';
import type { Topic } from './contents.js';
import { lawState } from './law-state.js';

export interface TopicSectionProps {
  readonly topic: Topic;
  readonly children: ComponentChildren;
}

/** One topic of the page under its heading; on a narrow window, which are open stands in the URL. */
export function TopicSection({ topic, children }: TopicSectionProps): JSX.Element {
  const [{ open }, change] = useViewState(lawState);
  return (
    <section class="law__topic" id={topic}>
      <Folding
        id={topic}
        heading={<h2>{sayLaw(topic)}</h2>}
        open={open}
        onOpen={(opened) => change({ open: opened }, 'replace')}
      >
        {children}
      </Folding>
    </section>
  );
}
