import type { StateOf } from '../../address/index.js';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { EntityDenominatorsDocument, EntitySilenceDocument, EntityTimelineDocument } from '../../generated/entity.js';
import { sayEntity } from '../../messages/entity.js';
import { sayLocator } from '../../messages/locator.js';
import type { EntityVariables } from './entity-record.js';
import type { entityState } from './entity-state.js';
import type { Groups } from './groups-of.js';
import { locatorDocument } from './locator-document.js';
import { relatedDocument } from './related-document.js';
import { relatedVariables } from './related-variables.js';
import { TIMELINE, timelineVariables } from './timeline-variables.js';
import { fieldInWords } from './words.js';

/** A question that a page asked. */
export interface AskedQuery {
  readonly name: string;
  readonly title: string;
  readonly document: string;
  readonly variables: object;
}

/** All questions that the page of a thing asks: for the thing, for each of its lists, and for what is worked out of it. */
export function queriesOf(
  type: EntityTypeDescription,
  groups: Groups,
  where: readonly RelationDescription[] | null,
  variables: EntityVariables,
  state: StateOf<typeof entityState>,
): AskedQuery[] {
  const timeline = {
    name: TIMELINE,
    title: sayEntity('timeline'),
    document: EntityTimelineDocument.toString(),
    variables: timelineVariables(variables, state.whole),
  };
  const shares = {
    name: 'shares',
    title: sayEntity('partOf'),
    document: EntityDenominatorsDocument.toString(),
    variables,
  };
  const silence = {
    name: 'silence',
    title: sayEntity('silence'),
    document: EntitySilenceDocument.toString(),
    variables: { ids: [variables.id], asOf: variables.asOf },
  };
  return [
    { name: 'facts', title: sayEntity('facts'), document: type.document, variables },
    ...(where === null ? [] : [mapQuery(type, where, variables)]),
    ...listQueries(type, groups, variables, state),
    timeline,
    ...(type.name === 'Statistic' ? [shares] : []),
    ...(type.name === 'Country' ? [silence] : []),
  ];
}

function mapQuery(
  type: EntityTypeDescription,
  where: readonly RelationDescription[],
  variables: EntityVariables,
): AskedQuery {
  const document = locatorDocument(type.name, where).toString();
  return { name: 'map', title: sayLocator('heading'), document, variables };
}

function listQueries(
  type: EntityTypeDescription,
  { conflicts, figures, others }: Groups,
  variables: EntityVariables,
  { at }: StateOf<typeof entityState>,
): AskedQuery[] {
  return [...conflicts, ...others, ...figures].map(({ relation }) => ({
    name: relation.name,
    title: fieldInWords(relation.name),
    document: relatedDocument(type.name, relation).toString(),
    variables: relatedVariables(variables, relation, at),
  }));
}
