import type { JSX } from 'preact';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { EDGE_FACTS } from '../../generated/entities/words.js';
import { languageName } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Evidence } from '../../parts/evidence.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { EntityRecord, RelatedEdge } from './entity-record.js';
import { FactTags } from './fact-tags.js';
import { FactValue } from './fact-value.js';
import { isKnown } from './is-known.js';
import { Holding } from './holding.js';
import { fieldInWords } from './words.js';

export interface FactsProps {
  readonly type: EntityTypeDescription;
  readonly entity: EntityRecord;
}

/** What is known of a thing itself, in the order of the ontology; what is not known is left out. */
export function Facts({ type, entity }: FactsProps): JSX.Element {
  const facts = type.facts.filter(({ name }) => !isShownAbove(type.name, name) && isKnown(entity[name]));
  const single = type.relations.filter(({ name, list }) => !list && isKnown(entity[name]));
  return (
    <Fields>
      {entity.aliases.length > 0 && (
        <Field label={sayEntity('aliases')}>
          <SafeText text={entity.aliases.join(' · ')} most={600} />
        </Field>
      )}
      {entity.localNames.length > 0 && (
        <Field label={sayEntity('localNames')}>
          <ul class="entity__names">
            {entity.localNames.map(({ language, text }) => (
              <li key={`${language} ${text}`}>
                <SafeText text={text} lang={language} /> <span class="entity__language">{languageName(language)}</span>
              </li>
            ))}
          </ul>
        </Field>
      )}
      {facts.map((fact) => (
        <Field key={fact.name} label={fieldInWords(fact.name)}>
          <FactValue fact={fact} value={entity[fact.name]} />
        </Field>
      ))}
      {single.map((relation) => (
        <Field key={relation.name} label={fieldInWords(relation.name)}>
          <Single relation={relation} edge={entity[relation.name] as RelatedEdge} />
        </Field>
      ))}
      <Field label={sayEntity('evidence')}>
        <Evidence citations={entity.evidence} open={entity.evidence.length <= 3} named />
      </Field>
    </Fields>
  );
}

/** What stands large above the facts: the figure of a statistic, the positions of a conflict. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  Conflict: ['positions'],
  Statistic: ['value', 'minimum', 'maximum', 'unit', 'period', 'reporting'],
};

function isShownAbove(type: string, fact: string): boolean {
  return ABOVE[type]?.includes(fact) === true;
}

interface SingleProps {
  readonly relation: RelationDescription;
  /** Asked for with the thing: the document of its type has it so. */
  readonly edge: RelatedEdge;
}

function Single({ relation, edge }: SingleProps): JSX.Element {
  return (
    <div class="entity__single">
      <Thing id={edge.node.id} name={edge.node.name} type={edge.node.__typename} />
      <FactTags facts={EDGE_FACTS[relation.edge] ?? []} answers={edge} />
      <Holding held={edge.held} />
      {edge.note !== null && <SafeText text={edge.note} most={600} />}
      <Evidence citations={edge.evidence} named />
    </div>
  );
}
