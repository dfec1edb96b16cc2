interface Stop {
  readonly order: number;
  readonly travelled: boolean | null;
  readonly node: { readonly id: string };
}

/** From one stop to the next. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  /** Whether a source says that nobody came so far. */
  readonly untravelled: boolean;
}

/** Stops with the same place in the order are alternatives, or all of them: a leg leads from each to each of the next. */
export function legsOf(stops: readonly Stop[]): Leg[] {
  const steps = stopsInOrder(stops);
  return steps
    .slice(1)
    .flatMap((next, index) =>
      (steps[index] ?? []).flatMap((from) =>
        next.map((to) => ({ from: from.node.id, to: to.node.id, untravelled: to.travelled === false })),
      ),
    );
}

/** The stops, those of each place in the order together. */
export function stopsInOrder<S extends Stop>(stops: readonly S[]): S[][] {
  const byOrder = new Map<number, S[]>();
  for (const stop of stops) byOrder.set(stop.order, [...(byOrder.get(stop.order) ?? []), stop]);
  return [...byOrder].sort(([one], [other]) => one - other).map(([, together]) => together);
}
