import { GraphQLInputObjectType } from 'graphql';
import type { Flow } from '../../analysis/index.js';
import { compareCodePoints } from '../../store/index.js';
import type { RootOptions } from '../fields/root.js';
import { orderDirection } from '../schema/inputs.js';
import { choice, one } from './parts.js';

type FlowField = 'ROUTES' | 'SOURCES' | 'FIGURES' | 'ORIGIN' | 'DESTINATION' | 'BEGINNING' | 'END';

/** One key of the order of flows. */
export interface FlowKey {
  readonly field: FlowField;
  readonly direction: 'ASC' | 'DESC';
}

const FIELDS: Readonly<Record<FlowField, string>> = {
  ROUTES: 'By the number of routes.',
  SOURCES: 'By the number of independent sources.',
  FIGURES: 'By the number of figures.',
  ORIGIN: 'By the id of the origin.',
  DESTINATION: 'By the id of the destination.',
  BEGINNING: 'By the first day of the period; flows without one come last.',
  END: 'By the last day of the period; flows without one come last.',
};

/** One key of the order of flows, as an input. */
export function flowOrder(registry: RootOptions['registry']): GraphQLInputObjectType {
  return registry.once('FlowOrder', () => {
    const field = choice('FlowOrderField', 'What flows can be ordered by.', FIELDS);
    return new GraphQLInputObjectType({
      name: 'FlowOrder',
      description: 'One key of the order of flows. Ties are broken by the next key, then by origin and destination.',
      fields: {
        field: { type: one(field), description: 'What to order by.' },
        direction: { type: one(orderDirection), defaultValue: 'ASC', description: 'Which end comes first.' },
      },
    });
  });
}

const USUAL: readonly FlowKey[] = [{ field: 'SOURCES', direction: 'DESC' }];

/** Flows in the order asked for; what has no period comes last whichever way. */
export function orderFlows(flows: readonly Flow[], keys: readonly FlowKey[]): readonly Flow[] {
  const order = keys.length > 0 ? keys : USUAL;
  return [...flows].sort((a, b) => {
    for (const { field, direction } of order) {
      const difference = compareBy(field, a, b, direction === 'DESC' ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return compareCodePoints(a.origin, b.origin) || compareCodePoints(a.destination, b.destination);
  });
}

function compareBy(field: FlowField, a: Flow, b: Flow, sign: number): number {
  if (field === 'ORIGIN') return sign * compareCodePoints(a.origin, b.origin);
  if (field === 'DESTINATION') return sign * compareCodePoints(a.destination, b.destination);
  const [one, other] = [numberOf(field, a), numberOf(field, b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * (one - other);
}

function numberOf(field: Exclude<FlowField, 'ORIGIN' | 'DESTINATION'>, flow: Flow): number | null {
  if (field === 'ROUTES') return flow.routes.length;
  if (field === 'SOURCES') return flow.sourceCount;
  if (field === 'FIGURES') return flow.figures.length;
  return field === 'BEGINNING' ? (flow.period?.first ?? null) : (flow.period?.last ?? null);
}
