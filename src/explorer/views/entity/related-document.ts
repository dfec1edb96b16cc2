import type { Document } from '../../api/index.js';
import type { FactDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { EDGE_FACTS, SUMMARY_FACTS, VALUE_FACTS } from '../../generated/entities/words.js';
import type { RelatedAnswer, RelatedVariables } from './entity-record.js';

const CITATION = 'page lines quoted note confidence polarity origin source { id name title authors publishedOn }';

/** What a list shows of things of some types beyond what can be said in a word. */
const MORE: Readonly<Record<string, string>> = {
  Statistic:
    'value minimum maximum unit period population part caveat evidence { CITATION } partOf(first: 1) { nodes { id name } }',
  Conflict: 'positions { statement page lines source { id name } }',
  Assessment: 'level score rank outOf',
  Provision: 'locator penalties { appliesTo minimumMonths maximumMonths life death fine }',
  OrganisationType: 'traits(first: 20) { totalCount edges { has degree node { id name } } }',
  Route: 'stops(first: 12) { edges { role travelled node { id name } } }',
};

/** The document that asks for a page of what a relation of a thing leads to. */
export function relatedDocument(
  type: string,
  relation: RelationDescription,
): Document<RelatedAnswer, RelatedVariables> {
  const { name, target, edge } = relation;
  const query = `${type}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const node = ['__typename id name description', ...selections(SUMMARY_FACTS[target]), MORE[target] ?? ''].join(' ');
  return `query ${query}($id: ID!, $asOf: PartialDate, $first: Int!, $after: String) {
  node(id: $id, asOf: $asOf) {
    ... on ${type} {
      related: ${name}(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          ${['held sourceCount note', ...selections(EDGE_FACTS[edge])].join(' ')}
          evidence { ${CITATION} }
          node { ${node.replace('CITATION', CITATION).trim()} }
        }
      }
    }
  }
}`;
}

function selections(facts: readonly FactDescription[] | undefined): string[] {
  return (facts ?? []).map(({ name, kind, of }) => {
    if (kind === 'thing') return `${name} { id name }`;
    if (kind !== 'value') return name;
    return `${name} { ${selections(VALUE_FACTS[of ?? '']).join(' ')} }`;
  });
}
