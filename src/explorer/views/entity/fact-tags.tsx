import type { JSX } from 'preact';
import type { FactDescription } from '../../generated/entities/entity-type.js';
import type { Answers } from './entity-record.js';
import { FactValue } from './fact-value.js';
import { isKnown } from './is-known.js';
import { fieldInWords } from './words.js';
import './fact-tags.css';

export interface FactTagsProps {
  readonly facts: readonly FactDescription[];
  readonly answers: Answers;
}

/** A few fields in one line: `role: transit · order: 2`. A field whose kind says what it is stands without its name. */
export function FactTags({ facts, answers }: FactTagsProps): JSX.Element | null {
  const known = facts.filter(({ name }) => isKnown(answers[name]));
  if (known.length === 0) return null;
  return (
    <dl class="fact-tags">
      {known.map((fact) => (
        <div key={fact.name} class="fact-tags__fact">
          <dt class={fact.name === 'kind' ? 'unseen' : 'fact-tags__name'}>{fieldInWords(fact.name)}</dt>
          <dd class="fact-tags__value">
            <FactValue fact={fact} value={answers[fact.name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
