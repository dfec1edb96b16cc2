import fc from 'fast-check';
export const arbitraryChoices = fc.array(fc.noBias(fc.integer({ min: 0, max: 999 })), {
    minLength: 8,
    maxLength: 8,
});
/** The plan without pages, whose answer holds every position that the plan may be given. */
export function unpaged(plan) {
    const { match } = plan;
    const whole = { size: 1000, direction: 'forwards' };
    const selection = (of) => ({
        ...of,
        relations: of.relations.map((relation) => ({ ...relation, page: whole, selection: selection(relation.selection) })),
    });
    return {
        ...plan,
        match: match.kind === 'types' ? { ...match, page: whole } : match,
        selection: selection(plan.selection),
    };
}
/** The plan with pages of which every fourth begins, and every fourth ends, at a position from the answer without pages. */
export function withPositions(plan, whole, choices) {
    let used = 0;
    const choose = () => choices[used++ % choices.length] ?? 0;
    const page = (request, positions) => {
        const pick = () => positions[Math.floor((choose() / 1000) * positions.length * 4)];
        const [after, before] = [pick(), pick()];
        return { ...request, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
    };
    const relation = (of, owners) => {
        const edges = owners.flatMap((owner) => owner.relations[of.key]?.edges ?? []);
        const others = edges.map((edge) => edge.node);
        const request = page(of.page, edges.map((edge) => edge.position));
        return { ...of, page: request, selection: selection(of.selection, others) };
    };
    const selection = (of, owners) => ({
        ...of,
        relations: of.relations.map((inner) => relation(inner, owners)),
    });
    const { match } = plan;
    const roots = whole.nodes.map((root) => root.position);
    return {
        ...plan,
        match: match.kind === 'types' ? { ...match, page: page(match.page, roots) } : match,
        selection: selection(plan.selection, whole.nodes),
    };
}
