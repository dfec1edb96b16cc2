import type { JSX } from 'preact';
import type { StateOf } from '../../address/index.js';
import { sayNetwork } from '../../messages/network.js';
import { sayTie, TIE_KINDS } from '../../messages/ties.js';
import { Choice } from '../../parts/choice.js';
import { Facets } from '../../parts/facets.js';
import { FindBox } from '../../parts/find-box.js';
import { COLOURINGS, MEASURES, type networkState } from './network-state.js';

export interface NetworkProps {
  readonly state: StateOf<typeof networkState>;
  readonly change: (changes: Partial<StateOf<typeof networkState>>, how?: 'push' | 'replace') => void;
}

const COLOUR_WORDS = { community: 'colourCommunity', kind: 'colourKind', component: 'colourComponent' } as const;

/** What is drawn, and how. */
export function Controls({ state, change }: NetworkProps): JSX.Element {
  return (
    <div class="network__controls">
      <div class="network__choices">
        <Choice
          label={sayNetwork('who')}
          value={state.who}
          options={[
            { value: 'countries', label: sayNetwork('whoCountries') },
            { value: 'all', label: sayNetwork('whoAll') },
          ]}
          onChange={(who) => change({ who, focus: '', chosen: '' })}
        />
        <Choice
          label={sayNetwork('colour')}
          value={state.colour}
          options={COLOURINGS.map((value) => ({ value, label: sayNetwork(COLOUR_WORDS[value]) }))}
          onChange={(colour) => change({ colour }, 'replace')}
        />
        <Choice
          label={sayNetwork('size')}
          value={state.size}
          options={MEASURES.map((value) => ({ value, label: sayNetwork(value) }))}
          onChange={(size) => change({ size }, 'replace')}
        />
        <div class="network__focus">
          <FindBox label={sayNetwork('focus')} labelled onChoose={({ id }) => change({ focus: id, chosen: id })} />
        </div>
      </div>
      <Facets
        label={sayNetwork('kinds')}
        labelled
        facets={TIE_KINDS.map((value) => ({ value, label: sayTie(value, { count: 2 }) }))}
        chosen={TIE_KINDS.filter((kind) => state.kind.includes(kind))}
        onChange={(kind) => change({ kind })}
      />
    </div>
  );
}
