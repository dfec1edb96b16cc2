import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress, useViewState } from '../../address/index.js';
import type { EntityTypeDescription } from '../../generated/entities/entity-type.js';
import { partialDateInWords } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Page } from '../../parts/page.js';
import { SafeText } from '../../parts/safe-text.js';
import { TypeMark } from '../../parts/type-mark.js';
import { ConflictPositions, type PositionRecord } from './conflict-positions.js';
import { Conflicts } from './conflicts.js';
import { Contents, type Content } from './contents.js';
import { Denominators } from './denominators.js';
import type { EntityRecord, EntityVariables } from './entity-record.js';
import { entityState } from './entity-state.js';
import { Facts } from './facts.js';
import { FigureGroup } from './figure-group.js';
import { FigureHead } from './figure-head.js';
import { groupsOf, type Groups } from './groups-of.js';
import { Holding } from './holding.js';
import { OnTheMap } from './on-the-map.js';
import { QueriesBehind } from './queries-behind.js';
import { queriesOf } from './queries-of.js';
import { RelationGroup } from './relation-group.js';
import { SeeAlsoLinks } from './see-also-links.js';
import { Silence } from './silence.js';
import { SourcePage } from './source-page.js';
import { Timeline } from './timeline.js';
import { whereItIs } from './where-it-is.js';
import { fieldInWords } from './words.js';

export interface KnownEntityProps {
  readonly type: EntityTypeDescription;
  readonly entity: EntityRecord;
  readonly variables: EntityVariables;
}

/** All that is known of a thing. */
export function KnownEntity({ type, entity, variables }: KnownEntityProps): JSX.Element {
  const { id, name, description } = entity;
  const groups = groupsOf(type, entity);
  const where = useMemo(() => whereItIs(type, entity), [type, entity]);
  const [state] = useViewState(entityState);
  return (
    <Page
      heading={name}
      above={<Above type={type} entity={entity} />}
      lead={description === null || description === name ? undefined : <SafeText text={description} most={1200} />}
      width="wide"
    >
      <SeeAlsoLinks entity={entity} />
      <div class="entity">
        <Contents contents={contentsOf(groups)} />
        <div class="entity__body">
          {type.name === 'Source' && <SourcePage />}
          {type.name === 'Statistic' && <FigureHead entity={entity} />}
          {type.name === 'Conflict' && <Positions entity={entity} />}
          <section id="facts" class="entity__section" aria-labelledby="facts-heading">
            <h2 id="facts-heading">{sayEntity('facts')}</h2>
            <Facts type={type} entity={entity} />
          </section>
          {where !== null && <OnTheMap type={type} entity={entity} relations={where} variables={variables} />}
          {groups.conflicts.map(({ relation }) => (
            <Conflicts key={relation.name} id={id} type={type} relation={relation} />
          ))}
          {type.name === 'Statistic' && <Denominators id={id} />}
          <Lists id={id} type={type} groups={groups} />
          <Timeline id={id} />
          {type.name === 'Country' && <Silence id={id} />}
          <QueriesBehind queries={queriesOf(type, groups, where, variables, state)} />
        </div>
      </div>
    </Page>
  );
}

function Positions({ entity }: Pick<KnownEntityProps, 'entity'>): JSX.Element {
  return (
    <section class="entity__section" aria-label={sayEntity('positions')}>
      {/* The document of the type asks for the positions. */}
      <ConflictPositions positions={entity['positions'] as readonly PositionRecord[]} />
    </section>
  );
}

function Above({ type, entity: { __typename, held, sourceCount } }: Omit<KnownEntityProps, 'variables'>): JSX.Element {
  return (
    <div class="entity__above">
      <TypeMark type={__typename} named />
      <span class="entity__type">{type.description}</span>
      {sourceCount > 0 && <span class="tag">{sayEntity('sources', { count: sourceCount })}</span>}
      <Holding held={held} />
    </div>
  );
}

interface ListsProps {
  readonly id: string;
  readonly type: EntityTypeDescription;
  readonly groups: Groups;
}

/** The figures and the relations, each list under its name. */
function Lists({ id, type, groups: { figures, others } }: ListsProps): JSX.Element {
  const { asOf } = useAddress();
  return (
    <>
      {others.length > 0 && (
        <section class="entity__section">
          <h2>{sayEntity('relations')}</h2>
          {asOf !== null && <p class="group__about">{sayEntity('thenAbout', { date: partialDateInWords(asOf) })}</p>}
          <div class="entity__groups">
            {others.map(({ relation, count }) => (
              <RelationGroup key={relation.name} id={id} type={type} relation={relation} count={count} />
            ))}
          </div>
        </section>
      )}
      {figures.length > 0 && (
        <section class="entity__section">
          <h2>{sayEntity('figures')}</h2>
          {figures.map(({ relation, count }) => (
            <RelationGroup key={relation.name} id={id} type={type} relation={relation} count={count}>
              <FigureGroup id={id} type={type} relation={relation} />
            </RelationGroup>
          ))}
        </section>
      )}
    </>
  );
}

function contentsOf({ conflicts, figures, others }: Groups): Content[] {
  const lists = [...others, ...figures].map(({ relation, count }) => ({
    id: relation.name,
    title: fieldInWords(relation.name),
    count,
  }));
  return [
    { id: 'facts', title: sayEntity('facts'), count: null },
    ...conflicts.map(({ relation, count }) => ({ id: relation.name, title: sayEntity('conflicts'), count })),
    ...lists,
  ];
}
