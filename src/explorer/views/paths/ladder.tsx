import type { JSX } from 'preact';
import type { PathFieldsFragment } from '../../generated/paths.js';
import { sayPart } from '../../messages/index.js';
import { sayPaths } from '../../messages/paths.js';
import { relationInWords } from '../../messages/relations.js';
import { sayTie } from '../../messages/ties.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { surestOf } from './surest.js';

export interface LadderProps {
  readonly path: PathFieldsFragment;
  readonly number: number;
  /** Leaves a kind of relation out of all paths. */
  readonly onAvoid: (relation: string) => void;
}

type PathStep = PathFieldsFragment['steps'][number];

/** A path, thing under thing, with what leads from each to the next. */
export function Ladder({ path, number, onAvoid }: LadderProps): JSX.Element {
  const { things, steps, cost, length } = path;
  return (
    <li class="ladder">
      <h2 class="ladder__heading">
        {sayPaths('path', { number })}{' '}
        <span class="ladder__cost">
          {sayPaths('steps', { count: length })}, {sayPaths('cost', { cost: cost.toFixed(2) })}
        </span>
      </h2>
      <ol class="ladder__rungs">
        {things.map((thing, index) => {
          const step = steps[index];
          return (
            <li key={thing.id} class="ladder__rung">
              <p class="ladder__thing">
                <Thing id={thing.id} name={thing.name} type={thing.__typename} />
              </p>
              {step !== undefined && <Step step={step} onAvoid={onAvoid} />}
            </li>
          );
        })}
      </ol>
    </li>
  );
}

function Step({
  step,
  onAvoid,
}: {
  readonly step: PathStep;
  readonly onAvoid: (relation: string) => void;
}): JSX.Element {
  const { sentence, cost, relation } = step;
  const evidence = relation?.evidence ?? [];
  const surest = surestOf(evidence);
  const why = [
    sayPaths('sources', { count: relation?.sourceCount ?? 0 }),
    ...(surest === null ? [] : [sayPaths('surest', { confidence: sayPart(`confidence${surest}`) })]),
  ].join(', ');
  return (
    <div class={`ladder__step${surest === 'STATED' ? '' : ' ladder__step--unsure'}`}>
      <p class="ladder__sentence">
        <SafeText text={sentence} most={400} />
        {relation?.held != null && relation.held !== 'HELD' && <span class="tag">{sayTie(relation.held)}</span>}
      </p>
      {relation?.note != null && (
        <p class="ladder__why">
          <SafeText text={relation.note} most={300} />
        </p>
      )}
      <p class="ladder__why">{sayPaths('stepCost', { cost: cost.toFixed(2), why })}</p>
      <div class="ladder__bar">
        <Evidence citations={evidence} />
        {relation !== null && (
          <button type="button" class="button" onClick={() => onAvoid(relation.type)}>
            {sayPaths('avoidThis', { relation: relationInWords(relation.type) })}
          </button>
        )}
      </div>
    </div>
  );
}
