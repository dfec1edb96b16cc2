import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { DatasetFile, DatasetFiles } from './dataset-file.js';
import { JSON_LINES, readJsonLines } from './json-lines.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';

export const MANIFEST = 'dataset.yaml';

/**
 * Reads a dataset: a folder with all `.yaml` files below it, in the order of their paths, hidden files and other kinds passed over;
 * or one file of JSON Lines. `beside` sets the names of its files apart from those of the dataset that it is added to.
 */
export function readFiles(path: string, findings: Findings, beside = ''): DatasetFiles {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true && path.endsWith(JSON_LINES)) {
    return readJsonLines(`${beside}${basename(path)}`, path);
  }
  if (!existsSync(path) || stat?.isDirectory() !== true) {
    findings.add(
      'FOLDER_MISSING',
      Place.ofFile('.'),
      `there is no folder and no file of JSON Lines (.jsonl) at ${path}`,
    );
    return { manifest: undefined, records: [] };
  }
  const all = readFolder(path, findings, beside);
  const manifest = all.find((file) => file.path === `${beside}${MANIFEST}`);
  return {
    manifest: manifest && { content: manifest.content, text: manifest.text, place: Place.ofFile(manifest.path) },
    records: all.filter((file) => file !== manifest).map((file) => recordFile(file, findings)),
  };
}

/** A file of YAML as it was read. */
interface YamlFile {
  readonly path: string;
  readonly text: string;
  /** Undefined where the file could not be parsed. */
  readonly content: unknown;
}

function recordFile({ path, text, content }: YamlFile, findings: Findings): DatasetFile {
  const place = Place.ofFile(path);
  if (content === undefined) return { path, text, head: null, records: () => [] };
  if (!isMap(content) || !Array.isArray(content['records'])) {
    const found = isMap(content) ? `\`records\` is ${inWords(content['records'])}` : `it has ${inWords(content)}`;
    findings.add('FILE_SHAPE', place, `wants a map with a list of \`records\`: ${found}`);
    return { path, text, head: null, records: () => [] };
  }
  const { records, ...head } = content;
  const at = place.at('records');
  const written = (records as readonly unknown[]).map((raw, index) => ({ raw, place: at.at(index) }));
  return { path, text, head, records: () => written };
}

function readFolder(folder: string, findings: Findings, beside: string): YamlFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  for (const path of paths.filter((name) => name.endsWith('.yml'))) {
    findings.add('FILE_NAME', Place.ofFile(`${beside}${path}`), 'ends in .yml and would not be read: name it .yaml');
  }
  return paths
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFile(`${beside}${path}`, readFileSync(join(folder, path), 'utf8'), findings));
}

function readFile(path: string, text: string, findings: Findings): YamlFile {
  try {
    // The core schema leaves dates as they are written; the default one would turn 2004-10-29 into a moment in time.
    return { path, text, content: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every error has the mark that its type promises
    const line = Math.min((error.mark?.line ?? 0) + 1, text.split('\n').length);
    findings.add('SYNTAX', Place.ofFile(path), `is not YAML: ${error.reason}`, { line });
    return { path, text, content: undefined };
  }
}

/** By path, the files in which lines are looked up. */
export function textsOf({ manifest, records }: DatasetFiles): ReadonlyMap<string, string> {
  const own = manifest === undefined ? [] : [{ path: manifest.place.file, text: manifest.text }];
  return new Map([...own, ...records].flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
}
