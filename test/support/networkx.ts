import { spawnSync } from 'node:child_process';
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

/** What networkx makes of what is given to the script. Throws with what it printed where it fails. */
export function askNetworkx(asked: unknown): unknown {
  const { status, stdout, stderr } = spawnSync('python3', [SCRIPT], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`networkx failed: ${stderr}`);
  return JSON.parse(stdout);
}
