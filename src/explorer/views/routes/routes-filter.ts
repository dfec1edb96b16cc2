import type { RouteFilters, RouteStatus } from '../../generated/routes.js';
import type { RoutesState } from './routes-state.js';

/** The filter of the API for what a reader chose. */
export function routesFilter(state: RoutesState): RouteFilters {
  const { sources, dated, sex, age, status } = state;
  const victim = {
    ...(sex !== 'any' && { sex: { eq: sex === 'female' ? ('FEMALE' as const) : ('MALE' as const) } }),
    ...(age !== 'any' && { age: { eq: age === 'adult' ? ('ADULT' as const) : ('CHILD' as const) } }),
  };
  return {
    ...given('origin', state.from),
    ...given('via', state.via),
    ...given('destination', state.to),
    ...given('form', state.form),
    ...given('sector', state.sector),
    ...given('victimGroup', state.victims),
    ...(Object.keys(victim).length > 0 && { victims: { some: { node: victim } } }),
    ...(status.length > 0 && { status: { in: status.map((one) => one.toUpperCase() as RouteStatus) } }),
    ...(sources > 1 && { sourceCount: { gte: sources } }),
    ...(dated && { period: { known: true } }),
  };
}

type IdName = 'origin' | 'via' | 'destination' | 'form' | 'sector' | 'victimGroup';

function given(name: IdName, ids: readonly string[]): RouteFilters {
  return ids.length === 0 ? {} : { [name]: ids };
}
