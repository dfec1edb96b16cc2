import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startContestant } from '../growth/contestant.js';
import { median } from '../shared/statistics.js';

/** @import { Served } from './schemas.js' */

const STEPS = join(dirname(fileURLToPath(import.meta.url)), 'start-steps.js');

/**
 * What starts under a schema took: medians of all runs.
 * @typedef {object} Starts
 * @property {number} started milliseconds from the start of the process to the first answer
 * @property {number} held megabytes held then
 * @property {number} entities types of things
 * @property {number} types of the public schema
 * @property {Readonly<Record<string, number>>} steps milliseconds of the steps that look at the types
 */

/** @typedef {{ entities: number, types: number, steps: Record<string, number> }} Steps */

/**
 * Starts under each schema in turn, so many times, after one time that warms up the disk.
 * @param {readonly Served[]} schemas
 * @param {string} product the folder of the bundled product
 * @param {number} runs
 * @returns {Promise<Map<string, Starts>>}
 */
export async function startsOf(schemas, product, runs) {
  const found = new Map(schemas.map(({ name }) => [name, /** @type {(Steps & Start)[]} */ ([])]));
  for (let run = 0; run <= runs; run += 1) {
    for (const { name, settings } of schemas) {
      const one = { ...(await startOnce(settings)), ...stepsOnce(settings, product) };
      if (run > 0) found.get(name)?.push(one);
    }
  }
  return new Map([...found].map(([name, all]) => [name, middle(all)]));
}

/** @typedef {{ started: number, held: number }} Start */

/** @param {Readonly<Record<string, string>>} settings @returns {Promise<Start>} */
async function startOnce(settings) {
  const { started, held, stop } = await startContestant('memory', 0, settings);
  await stop();
  return { started, held: held ?? NaN };
}

/** @param {Readonly<Record<string, string>>} settings @param {string} product @returns {Steps} */
function stepsOnce(settings, product) {
  const env = { ...process.env, NODE_ENV: 'production', ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [STEPS, product], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The steps of a start could not be timed: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {readonly (Steps & Start)[]} all @returns {Starts} */
function middle(all) {
  const names = Object.keys(all[0]?.steps ?? {});
  return {
    started: median(all.map(({ started }) => started)),
    held: median(all.map(({ held }) => held)),
    entities: all[0]?.entities ?? 0,
    types: all[0]?.types ?? 0,
    steps: Object.fromEntries(names.map((name) => [name, median(all.map(({ steps }) => steps[name] ?? NaN))])),
  };
}
