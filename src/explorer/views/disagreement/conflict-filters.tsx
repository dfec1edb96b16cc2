import type { JSX } from 'preact';
import type { StateOf } from '../../address/index.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Choice } from '../../parts/choice.js';
import { Facets } from '../../parts/facets.js';
import { FindBox } from '../../parts/find-box.js';
import { shortened } from '../../parts/shortened.js';
import { KINDS, type disagreementState } from './disagreement-state.js';
import { keepConflicts, sourcesOf, type Conflict } from './keep-conflicts.js';
import './conflict-filters.css';

type State = StateOf<typeof disagreementState>;

export interface ConflictFiltersProps {
  readonly conflicts: readonly Conflict[];
  readonly state: State;
  /** The name of what they are about, where they are about one thing only. */
  readonly subject: string | null;
  readonly onChange: (changes: Partial<State>, how?: 'push' | 'replace') => void;
}

/** Narrows the conflicts by kind, source, subject and words. */
export function ConflictFilters({ conflicts, state, subject, onChange }: ConflictFiltersProps): JSX.Element {
  const ofAnyKind = keepConflicts(conflicts, { ...state, kind: [], conflict: '' });
  return (
    <div class="disagreement__filters">
      <Facets
        label={sayDisagreement('kinds')}
        facets={KINDS.map((kind) => ({
          value: kind,
          label: sayDisagreement(`kind${kind}`),
          count: ofAnyKind.filter((one) => one.kind === kind).length,
        }))}
        chosen={state.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <div class="disagreement__boxes">
        <Subject name={subject} onChange={(about) => onChange({ about })} />
        <Source conflicts={conflicts} chosen={state.source} onChange={(source) => onChange({ source })} />
        <label class="disagreement__box">
          {sayDisagreement('words')}
          <input
            type="search"
            autocomplete="off"
            value={state.q}
            onInput={({ currentTarget }) => onChange({ q: currentTarget.value }, 'replace')}
          />
        </label>
      </div>
    </div>
  );
}

interface SubjectProps {
  readonly name: string | null;
  readonly onChange: (id: string) => void;
}

function Subject({ name, onChange }: SubjectProps): JSX.Element {
  return (
    <div>
      <FindBox
        label={sayDisagreement('about')}
        labelled
        placeholder={sayDisagreement('aboutPlaceholder')}
        onChoose={({ id }) => onChange(id)}
      />
      {name !== null && (
        <button type="button" class="button disagreement__chip" onClick={() => onChange('')}>
          {sayDisagreement('aboutIs', { name: shortened(name, 60) })} ×
        </button>
      )}
    </div>
  );
}

interface SourceProps {
  readonly conflicts: readonly Conflict[];
  readonly chosen: string;
  readonly onChange: (source: string) => void;
}

function Source({ conflicts, chosen, onChange }: SourceProps): JSX.Element {
  return (
    <Choice
      label={sayDisagreement('source')}
      value={chosen}
      options={[
        { value: '', label: sayDisagreement('anySource') },
        ...sourcesOf(conflicts).map(({ id, name }) => ({ value: id, label: shortened(name, 60) })),
      ]}
      onChange={onChange}
    />
  );
}
