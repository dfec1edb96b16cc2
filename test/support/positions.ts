import fc from 'fast-check';
import type {
  NodeAnswer,
  PageRequest,
  Position,
  ReadAnswer,
  ReadPlan,
  RelationPlan,
  Selection,
} from '../../src/store/index.js';

/** Numbers from 0 to 999 that decide which positions a plan is given, used one after the other and over again. */
export type Choices = readonly number[];

export const arbitraryChoices: fc.Arbitrary<Choices> = fc.array(fc.noBias(fc.integer({ min: 0, max: 999 })), {
  minLength: 8,
  maxLength: 8,
});

/** The plan without pages, whose answer holds every position that the plan may be given. */
export function unpaged(plan: ReadPlan): ReadPlan {
  const { match } = plan;
  const whole = { size: 1000, direction: 'forwards' } as const;
  const selection = (of: Selection): Selection => ({
    ...of,
    relations: of.relations.map((relation) => ({
      ...relation,
      page: whole,
      wantsPositions: true,
      selection: selection(relation.selection),
    })),
  });
  return {
    ...plan,
    match: match.kind === 'types' ? { ...match, page: whole, wantsPositions: true } : match,
    selection: selection(plan.selection),
  };
}

/** The plan with pages of which every fourth begins, and every fourth ends, at a position from the answer without pages. */
export function withPositions(plan: ReadPlan, whole: ReadAnswer, choices: Choices): ReadPlan {
  let used = 0;
  const choose = (): number => choices[used++ % choices.length] ?? 0;
  const page = (request: PageRequest, positions: readonly Position[]): PageRequest => {
    const pick = (): Position | undefined => positions[Math.floor((choose() / 1000) * positions.length * 4)];
    const [after, before] = [pick(), pick()];
    return { ...request, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
  };
  const relation = (of: RelationPlan, owners: readonly NodeAnswer[]): RelationPlan => {
    const edges = owners.flatMap((owner) => owner.relations[of.key]?.edges ?? []);
    const others = edges.map((edge) => edge.node);
    const request = page(
      of.page,
      edges.flatMap(({ position }) => (position === undefined ? [] : [position])),
    );
    return { ...of, page: request, selection: selection(of.selection, others) };
  };
  const selection = (of: Selection, owners: readonly NodeAnswer[]): Selection => ({
    ...of,
    relations: of.relations.map((inner) => relation(inner, owners)),
  });
  const { match } = plan;
  const roots = whole.nodes.flatMap(({ position }) => (position === undefined ? [] : [position]));
  return {
    ...plan,
    match: match.kind === 'types' ? { ...match, page: page(match.page, roots) } : match,
    selection: selection(plan.selection, whole.nodes),
  };
}
