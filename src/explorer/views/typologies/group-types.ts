import type { TypologiesQuery } from '../../generated/typologies.js';
import { DIMENSIONS } from './typologies-state.js';

type Dimension = (typeof DIMENSIONS)[number];
type Comparison = TypologiesQuery['typologyComparison'];
export type Cell = Comparison['rows'][number]['cells'][number];

/** What is said of one trait of one type. */
export interface SaidTrait {
  readonly trait: NonNullable<Comparison['rows'][number]['trait']>;
  readonly cell: Cell;
}

/** A type, with what is said of it. */
export interface TypeRow {
  readonly type: Comparison['types'][number];
  /** What is said of it, by dimension; silence is not there. */
  readonly said: ReadonlyMap<Dimension, readonly SaidTrait[]>;
}

/** A typology, with its types. */
export interface TypologyGroup {
  readonly typology: TypologiesQuery['organisationTypologies']['nodes'][number];
  /** Dimensions of which any of its types says something, and those of which none does. */
  readonly dimensions: readonly Dimension[];
  readonly silent: readonly Dimension[];
  readonly rows: readonly TypeRow[];
}

/** Gathers types by typology and traits by dimension; without dimensions, by all of them. */
export function groupTypes(data: TypologiesQuery, chosen: readonly Dimension[]): TypologyGroup[] {
  const wanted = DIMENSIONS.filter((dimension) => chosen.length === 0 || chosen.includes(dimension));
  const { types, rows } = data.typologyComparison;
  return data.organisationTypologies.nodes.flatMap((typology) => {
    const own = types.filter((type) => type.typology?.node.id === typology.id);
    const typeRows = own.map((type) => ({ type, said: saidOf(type.id, rows) }));
    const dimensions = wanted.filter((dimension) => typeRows.some(({ said }) => said.has(dimension)));
    if (dimensions.length === 0) return [];
    const silent = wanted.filter((dimension) => !dimensions.includes(dimension) && dimension !== 'OTHER');
    return [{ typology, dimensions, silent, rows: typeRows }];
  });
}

function saidOf(type: string, rows: Comparison['rows']): Map<Dimension, SaidTrait[]> {
  const said = new Map<Dimension, SaidTrait[]>();
  for (const { trait, cells } of rows) {
    const cell = cells.find((one) => one.type?.id === type);
    if (trait === null || cell === undefined || cell.saying === 'SILENT') continue;
    said.set(trait.dimension, [...(said.get(trait.dimension) ?? []), { trait, cell }]);
  }
  return said;
}
