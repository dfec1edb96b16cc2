import { execute, parse, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { openApp, readConfiguration } from '../src/app/index.js';
import { QUESTIONS } from '../bench/compare/questions/index.js';
const app = await openApp({ ...readConfiguration(), neo4j: null });
const { schema } = app.api;
const median = (xs: number[]) => xs.sort((a, b) => a - b)[xs.length >> 1]!;
for (const q of QUESTIONS as any[]) {
  const document = parse(q.tipgraph);
  const t0 = performance.now();
  const compiled = compileQuery(schema as any, document as any, undefined, {});
  const took = performance.now() - t0;
  if (!isCompiledQuery(compiled)) { console.log(q.name, 'NOT COMPILED', JSON.stringify(compiled)); continue; }
  const run = { plain: (v: any) => execute({ schema, document, variableValues: v, contextValue: app.api.createContext() }), jit: (v: any) => (compiled as any).query(undefined, app.api.createContext(), v) };
  let same = true;
  for (const v of q.variables) {
    const [a, b] = [await run.plain(v), await run.jit(v)];
    if (JSON.stringify(a) !== JSON.stringify(b)) { same = false; console.log(JSON.stringify(a).slice(0, 300)); console.log(JSON.stringify(b).slice(0, 300)); break; }
  }
  const times: Record<string, number[]> = { plain: [], jit: [], json: [] };
  for (let i = 0; i < 300; i++) for (const k of ['plain', 'jit'] as const) { const v = q.variables[i % q.variables.length]; const t = performance.now(); const r = await run[k](v) as ExecutionResult; times[k]!.push(performance.now() - t); if (k === 'jit') { const t2 = performance.now(); JSON.stringify(r); times.json!.push(performance.now() - t2); } }
  console.log(q.name.padEnd(20), 'same', same, 'compile', took.toFixed(1), 'plain', median(times.plain!).toFixed(2), 'jit', median(times.jit!).toFixed(2), 'json', median(times.json!).toFixed(2));
}
process.exit(0);
