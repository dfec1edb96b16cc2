import type { Stated } from './law-graph.js';

/**
 * The implementations of a chain, worked out by closing a matrix of who puts what into effect, apart from the program: for each
 * pair of instruments whether the lower one puts the upper one into effect, how fully, and whether the pair lies on a way from
 * the top to something of the country's own.
 */
export function naiveImplementations(
  stated: readonly Stated[],
  instruments: readonly string[],
  from: string,
  country: string,
): string[] {
  const has = (a: string, type: string, b: string) =>
    stated.some((one) => one[0] === a && one[1] === type && one[2] === b);
  const targets = (a: string, type: string) =>
    stated.filter((one) => one[0] === a && one[1] === type).map(([, , b]) => b);
  const isLaw = (id: string) => id.startsWith('law:');
  const bodies = [country, ...stated.filter(([, type, to]) => type === 'OF_COUNTRY' && to === country).map(([a]) => a)];
  const isOwn = (id: string) =>
    isLaw(id)
      ? has(id, 'LAW_OF', country)
      : has(id, 'RUNS_IN', country) || bodies.some((body) => has(body, 'PARTY_TO', id));
  const extents = (of: string, by: string): string[] => {
    const said: string[] = [];
    for (const [a, type, b, fields] of stated) {
      const isDirect = (type === 'IMPLEMENTS' || type === 'TRANSPOSES') && a === by && b === of;
      const isByProvision =
        type === 'TRANSPOSES' && targets(a, 'PROVISION_OF').includes(by) && targets(b, 'PROVISION_OF').includes(of);
      if (isDirect || isByProvision) said.push(String(fields?.['extent']));
    }
    return said.filter((one) => one !== 'NONE');
  };
  const allowed = instruments.filter((id) => id === from || !isLaw(id) || isOwn(id));
  const isStep = (of: string, by: string) =>
    of !== by && by !== from && allowed.includes(of) && allowed.includes(by) && extents(of, by).length > 0;
  const closed = new Set(
    allowed.flatMap((a) => allowed.filter((b) => a === b || isStep(a, b)).map((b) => `${a} ${b}`)),
  );
  for (const through of allowed) {
    for (const a of allowed) {
      for (const b of allowed) {
        if (closed.has(`${a} ${through}`) && closed.has(`${through} ${b}`)) closed.add(`${a} ${b}`);
      }
    }
  }
  return allowed.flatMap((of) =>
    allowed
      .filter((by) => isStep(of, by) && closed.has(`${from} ${of}`))
      .filter((by) => allowed.some((end) => isOwn(end) && end !== from && closed.has(`${by} ${end}`)))
      .map((by) => `${of} ${by} ${least(extents(of, by))}`),
  );
}

function least(extents: readonly string[]): string {
  return ['PARTIAL', 'FULL'].find((extent) => extents.includes(extent)) ?? 'UNSPECIFIED';
}
