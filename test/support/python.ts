import { spawnSync } from 'node:child_process';

/**
 * Why nothing can be checked with Python here, or null where it can: the modules are there. Throws where the variable is 1, as it is in
 * continuous integration.
 */
export function missingPython(modules: readonly string[], variable: string): string | null {
  const { status } = spawnSync('python3', ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
  if (status === 0) return null;
  const wanted = `python3 with ${modules.join(', ')}`;
  if (process.env[variable] === '1') throw new Error(`These tests need ${wanted}`);
  return `left out: ${wanted} is not here`;
}

/** What a script prints as JSON. Throws with what it printed where it fails. */
export function askPython(script: string, ...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync('python3', [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}
