import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import { propertyIn } from '../../parts/property-in.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { Named, RelatedNode } from './entity-record.js';
import { isKnown } from './is-known.js';
import { penaltyInWords, type PenaltyRecord } from './penalty-in-words.js';
import { enumInWords } from './words.js';

/** What a list shows of some things beyond their fields: the stops of a route, the traits of a type, the penalties of a provision. */
export function RelatedMore({ node }: { readonly node: RelatedNode }): JSX.Element | null {
  switch (node.__typename) {
    case 'Route':
      return <Stops edges={edgesOf(node['stops'])} />;
    case 'OrganisationType':
      return <Traits edges={edgesOf(node['traits'])} />;
    case 'Provision':
      // The document asks for the penalties of each provision.
      return isKnown(node['penalties']) ? (
        <Penalties penalties={node['penalties'] as readonly PenaltyRecord[]} />
      ) : null;
    default:
      return null;
  }
}

interface InnerEdge {
  readonly node: Named;
  readonly role?: string;
  readonly travelled?: boolean | null;
  readonly has?: boolean;
  readonly degree?: string | null;
}

/** The edges of a relation within what a list shows, where it was asked for. */
function edgesOf(connection: unknown): readonly InnerEdge[] {
  const edges = propertyIn(connection, 'edges');
  return Array.isArray(edges) ? (edges as readonly InnerEdge[]) : []; // as the document asks for them
}

function Stops({ edges }: { readonly edges: readonly InnerEdge[] }): JSX.Element {
  return (
    <ol class="related__stops">
      {edges.map(({ node, role = '', travelled = null }, index) => (
        <li key={index} class="related__stop">
          <Thing id={node.id} name={node.name} />{' '}
          <span class="related__role">
            {enumInWords(role)}
            {travelled === false && `, ${sayEntity('notTravelled')}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Traits({ edges }: { readonly edges: readonly InnerEdge[] }): JSX.Element {
  return (
    <ul class="related__traits">
      {edges.map(({ node, has, degree = null }, index) => (
        <li key={index}>
          {has === false && `${sayEntity('lacks')} `}
          <Thing id={node.id} name={node.name} />
          {degree !== null && (
            <>
              {': '}
              <SafeText text={degree} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Penalties({ penalties }: { readonly penalties: readonly PenaltyRecord[] }): JSX.Element {
  return (
    <ul class="entity__values related__penalties">
      {penalties.map((penalty, index) => (
        <li key={index}>
          <SafeText text={penaltyInWords(penalty)} most={300} />
        </li>
      ))}
    </ul>
  );
}
