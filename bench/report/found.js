import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS } from '../growth/questions.js';
import { UsageError } from '../shared/command-line.js';

/** @import { Findings } from '../compare/report.js' */
/** @import { Measured } from '../growth/report.js' */
/** @import { Profile } from '../phases/rounds.js' */
/** @import { Found as SchemaGrowth } from '../schema-growth/report.js' */
/** @import { Machine } from '../shared/machine.js' */

/**
 * What the benches have written to a folder; null where a file is not there.
 * @typedef {object} Found
 * @property {Findings | null} compare
 * @property {Measured | null} growth
 * @property {{ subjects: readonly string[], questions: readonly string[], profiles: ReadonlyMap<string, Profile> } | null} phases
 * @property {SchemaGrowth | null} schema
 * @property {{ results: readonly { listening: number, answered: number }[] } | null} startup
 * @property {readonly { readonly file: string, readonly machine: Machine }[]} machines by file
 * @property {any} compared what the comparison has written, as it lies
 */

const FILES = ['compare', 'growth', 'phases', 'schema-growth', 'startup'];

/** What lies in a folder. Throws where there is none of the files. @param {string} folder @returns {Found} */
export function foundIn(folder) {
  const read = new Map(FILES.map((name) => [name, readJson(join(folder, `${name}.json`))]));
  const [compare, growth, phases, schema, startup] = FILES.map((name) => read.get(name) ?? null);
  const machines = [...read].flatMap(([file, found]) => (found === null ? [] : [{ file, machine: found.machine }]));
  if (machines.length === 0)
    throw new UsageError(`${folder} holds none of ${FILES.map((name) => `${name}.json`).join(', ')}`);
  return {
    compare: compare && {
      ...compare,
      results: mapOf(compare.results),
      faults: mapOfMaps(compare.faults),
      memory: mapOf(compare.memory),
      efforts: mapOfMaps(compare.efforts),
    },
    growth: growth && {
      ...growth,
      questions: QUESTIONS.filter(({ name }) => growth.questions.includes(name)),
      starts: mapOf(growth.starts),
      latencies: mapOf(growth.latencies),
      errors: mapOf(growth.errors ?? {}),
    },
    phases: phases && { ...phases, profiles: mapOf(phases.profiles) },
    schema: schema && { ...schema, starts: mapOf(schema.starts), profiles: mapOf(schema.profiles) },
    startup,
    machines,
    compared: compare,
  };
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @param {object} object @returns {Map<string, any>} */
function mapOf(object) {
  return new Map(Object.entries(object));
}

/** @param {object} object */
function mapOfMaps(object) {
  return new Map(Object.entries(object).map(([key, value]) => [key, mapOf(value)]));
}
