/** Changes when what is written of a record does: a graph written otherwise is filled anew. */
export const ENCODING = 2;

/** Where a graph stands in the database. Community servers have one database, so graphs in it are kept apart by a label. */
export interface Place {
  /** On every node of the graph; the scope's name, or `Entity` where there is no scope. */
  readonly label: string;
  /** On the one node that names the version. */
  readonly versionLabel: string;
  readonly constraint: string;
  readonly versionConstraint: string;
  readonly textIndex: string;
  readonly nameIndex: string;
}

/** The label of all things of a graph without a scope. A graph with one has its own instead, so that neither sees the other. */
export const EVERYTHING = 'Entity';

const SCOPE = /^[A-Za-z][A-Za-z0-9]*$/;

/** Throws a `TypeError` where the scope is no letter followed by letters and digits. */
export function placeOf(scope: string | undefined): Place {
  if (scope !== undefined && !SCOPE.test(scope)) throw new TypeError(`"${scope}" cannot be the name of a scope`);
  const label = scope ?? EVERYTHING;
  return {
    label,
    versionLabel: `_Version_${label}`,
    constraint: `tipgraph_${label}_id`,
    versionConstraint: `tipgraph_${label}_version`,
    textIndex: `tipgraph_${label}_text`,
    nameIndex: `tipgraph_${label}_name`,
  };
}

/** A name as Cypher takes it whatever it holds. Names come from the ontology or from this folder, never from a request. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** A property of a variable. */
export function property(variable: string, name: string): string {
  return `${variable}.${quoted(name)}`;
}

/** Properties that are no fields begin with `_`, which no field in SDL does. */
export const TYPE = '_type';
export const EDGE = '_edge';
export const TEXT = '_text';
/** The texts whose words stand in `_text`. */
export const TEXTS = '_texts';
/** The type and the beginning of the name, in an index: by it, things of a type are found in the order of their names. */
export const NAMED = '_named';
export const VALIDITY = ['_from_first', '_from_last', '_until_first', '_until_last'] as const;
export const KNOWN = '_known_from';
/** Names all that stands on a node or a relationship, so that what is there already need not be written. */
export const DIGEST = '_digest';

/** Properties that stand beside a field, under names that no field has: no field in SDL has an underscore. */
export const beside = {
  first: (field: string) => `${field}_first`,
  last: (field: string) => `${field}_last`,
  json: (field: string) => `${field}_json`,
  lower: (field: string) => `${field}_lower`,
  sort: (field: string) => `${field}_sort`,
  reference: (field: string, reference: string) => `${field}_${reference}_ids`,
} as const;

/** The node that names the version; its constraint keeps it the only one, whoever makes it at the same time. */
export function versionNode({ label, versionLabel }: Place): { readonly pattern: string; readonly graph: string } {
  return { pattern: `(node:${quoted(versionLabel)} { graph: $graph })`, graph: label };
}
