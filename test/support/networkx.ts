import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askPython, missingPython } from './python.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-with-networkx.py', import.meta.url));

/** Why nothing can be compared with networkx here, or null where it can. Throws where `TIPGRAPH_REQUIRE_NETWORKX` is 1. */
export function missingNetworkx(): string | null {
  return missingPython(['networkx'], 'TIPGRAPH_REQUIRE_NETWORKX');
}

/** What networkx is asked. Costs are whole numbers, so that sums are exact. */
export interface NetworkxQuestion {
  readonly networks: readonly {
    readonly nodes: readonly string[];
    readonly edges: readonly NetworkxEdge[];
    readonly communities: readonly (readonly string[])[];
  }[];
  readonly paths: readonly {
    readonly edges: readonly NetworkxEdge[];
    readonly from: string;
    readonly to: string;
    readonly count: number;
  }[];
}

type NetworkxEdge = readonly [a: string, b: string, weight: number];
type ByNode = Readonly<Record<string, number>>;

/** What it answers, in the same order. */
export interface NetworkxAnswer {
  readonly networks: readonly {
    readonly degree: ByNode;
    readonly weightedDegree: ByNode;
    readonly betweenness: ByNode;
    readonly pageRank: ByNode;
    readonly eigenvector: ByNode | null;
    readonly components: number;
    readonly density: number;
    readonly brokers: readonly string[];
    readonly bridges: readonly (readonly [string, string])[];
    readonly modularity: number | null;
  }[];
  readonly paths: readonly {
    readonly costs: readonly number[];
    readonly length: number | null;
    readonly shortest: number;
  }[];
}

/** Asks networkx. Throws with what it printed where it fails. */
export function askNetworkx(question: NetworkxQuestion): NetworkxAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'tipgraph-networkx-'));
  try {
    const file = join(folder, 'question.json');
    writeFileSync(file, JSON.stringify(question));
    return askPython(SCRIPT, file) as NetworkxAnswer; // as the script prints it
  } finally {
    rmSync(folder, { recursive: true });
  }
}
