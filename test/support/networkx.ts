import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-with-networkx.py', import.meta.url));

/**
 * Why nothing can be compared with networkx here, or null where it can. Throws where `TIPGRAPH_REQUIRE_NETWORKX` is 1.
 */
export function missingNetworkx(): string | null {
  const { status } = spawnSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
  if (status === 0) return null;
  if (process.env['TIPGRAPH_REQUIRE_NETWORKX'] === '1')
    throw new Error('These tests need python3 with networkx: pip install networkx');
  return 'left out: python3 with networkx is not here (pip install networkx)';
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
    const { status, stdout, stderr } = spawnSync('python3', [SCRIPT, file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`networkx failed: ${stderr}`);
    return JSON.parse(stdout) as NetworkxAnswer; // as the script prints it
  } finally {
    rmSync(folder, { recursive: true });
  }
}
