import type { JSX } from 'preact';
import { useViewState, type Parameters } from '../../address/index.js';
import { sayTypologies } from '../../messages/typologies.js';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';
import { Compare } from './compare.js';
import { Fit } from './fit.js';
import { typologiesState } from './typologies-state.js';
import './typologies.css';

/** Types of criminal organisation: trait by trait, and which of them fit what was observed. */
export function TypologiesView(): JSX.Element {
  const [state, change] = useViewState(typologiesState);
  const part = (name: 'compare' | 'fit'): { name: string; title: string; to: string; parameters: Parameters } => ({
    name,
    title: sayTypologies(name),
    to: '/typologies',
    parameters: typologiesState.write({ ...state, part: name }),
  });
  return (
    <Page heading={sayTypologies('heading')} lead={sayTypologies('lead')} width="wide">
      <div class="typologies">
        <Tabs label={sayTypologies('parts')} tabs={[part('compare'), part('fit')]} current={state.part} />
        {state.part === 'compare' ? <Compare state={state} change={change} /> : <Fit state={state} change={change} />}
      </div>
    </Page>
  );
}
