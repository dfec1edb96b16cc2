import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { DatasetFile, DatasetFiles } from './dataset-file.js';
import { JSON_LINES, readJsonLines } from './json-lines.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';

export const MANIFEST = 'dataset.yaml';

/**
 * Reads a dataset: a folder with all `.yaml` files below it, in the order of their paths, hidden files and other kinds passed over;
 * or one file of JSON Lines. `beside` sets the names of its files apart from those of the dataset that it is added to.
 */
export function readFiles(path: string, findings: Findings, beside = ''): DatasetFiles {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true && path.endsWith(JSON_LINES)) {
    return readJsonLines(`${beside}${basename(path)}`, readFileSync(path), findings);
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
    records: all.filter((file) => file !== manifest),
  };
}

function readFolder(folder: string, findings: Findings, beside: string): DatasetFile[] {
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

function readFile(path: string, text: string, findings: Findings): DatasetFile {
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
