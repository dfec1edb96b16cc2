import type { CoverageGapsQuery } from '../../generated/coverage.js';

export type Gap = CoverageGapsQuery['coverageGaps']['gaps'][number];

/** The gaps that each state would close by joining an instrument, where nobody else has to do anything; and those of each state. */
export interface GapsClosed {
  closedBy(state: string, instrument: string): readonly Gap[];
  touching(state: string): readonly Gap[];
}

/** Sorts gaps by what would close them. */
export function gapsClosed(gaps: readonly Gap[]): GapsClosed {
  const closed = new Map<string, Gap[]>();
  const touched = new Map<string, Gap[]>();
  for (const gap of gaps) {
    for (const end of new Set([gap.from?.id, gap.to?.id])) if (end !== undefined) put(touched, end, gap);
    for (const { instrument, missing } of gap.nearest) {
      const [only, ...others] = missing;
      if (instrument === null || only?.state == null || others.length > 0) continue;
      put(closed, `${only.state.id} ${instrument.id}`, gap);
    }
  }
  return {
    closedBy: (state, instrument) => closed.get(`${state} ${instrument}`) ?? [],
    touching: (state) => touched.get(state) ?? [],
  };
}

function put(map: Map<string, Gap[]>, key: string, gap: Gap): void {
  const gaps = map.get(key);
  if (gaps === undefined) map.set(key, [gap]);
  else gaps.push(gap);
}
