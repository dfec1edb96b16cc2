import type { JSX } from 'preact';
import type { FactDescription } from '../../generated/entities/entity-type.js';
import { ENUM_VALUES } from '../../generated/entities/words.js';
import { formatNumber, languageName } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { Named } from './entity-record.js';
import { ValueTable } from './value-table.js';
import { enumInWords } from './words.js';

/** Letters of a text that are shown at most. */
const MOST = 2000;

export interface FactValueProps {
  readonly fact: FactDescription;
  readonly value: unknown;
}

/** What a field holds, in words. */
export function FactValue({ fact, value }: FactValueProps): JSX.Element {
  if (!Array.isArray(value)) return <OneValue fact={fact} value={value} />;
  const values: readonly unknown[] = value;
  if (fact.kind === 'value') return <ValueTable fact={fact} values={values} show={show} />;
  if (values.length === 1) return <OneValue fact={fact} value={values[0]} />;
  return (
    <ul class="entity__values">
      {values.map((one, index) => (
        <li key={index}>
          <OneValue fact={fact} value={one} />
        </li>
      ))}
    </ul>
  );
}

function OneValue({ fact, value }: FactValueProps): JSX.Element {
  if (fact.kind === 'value') return <ValueTable fact={fact} values={[value]} show={show} />;
  if (isNamed(value)) return <Thing id={value.id} name={value.name} />;
  if (typeof value === 'boolean') return <>{sayEntity(value ? 'yes' : 'no')}</>;
  if (typeof value === 'number') return <>{formatNumber(value)}</>;
  const text = typeof value === 'string' ? value : '';
  if (fact.kind === 'date') return <PartialDate value={text} />;
  if (fact.kind === 'enum') return <span title={ENUM_VALUES[fact.of ?? '']?.[text]}>{enumInWords(text)}</span>;
  if (fact.name === 'language') return <>{languageName(text)}</>;
  if (fact.name === 'url' && /^https?:\/\//.test(text)) return <OutwardLink url={text} />;
  return <SafeText text={text} most={MOST} />;
}

/** A table of values shows what its cells hold as all fields are shown. */
function show(fact: FactDescription, value: unknown): JSX.Element {
  return <FactValue fact={fact} value={value} />;
}

/** Leads out of here: nothing is loaded from there until somebody goes. */
function OutwardLink({ url }: { readonly url: string }): JSX.Element {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <SafeText text={url} />
    </a>
  );
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
