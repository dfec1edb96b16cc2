import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { DatasetError, readDataset } from '../../src/dataset/index.js';
import { loadOntology } from '../../src/ontology/index.js';
export const ontology = loadOntology(fileURLToPath(new URL('../../schema', import.meta.url)));
const MANIFEST = 'name: small\ntitle: A small dataset\nversion: 1.0.0\n';
/** A source with the pages 10 to 20, one without pages, two countries, a region, a sector, an agency and a treaty. */
const WORLD = `source: source:book
records:
  - { id: source:book, name: Book, kind: BOOK, title: A book, firstPage: 10, lastPage: 20, evidence: p10 }
  - { id: source:site, name: Site, kind: WEB_PAGE, title: A site, evidence: source:site }
  - { id: country:MMR, name: Myanmar, evidence: p10 }
  - { id: country:THA, name: Thailand, evidence: p10 }
  - { id: region:mekong, name: Mekong, evidence: p10 }
  - { id: sector:fishing, name: Fishing, evidence: p10 }
  - { id: agency:police, name: Police, kind: POLICE_FORCE, evidence: p10 }
  - { id: treaty:palermo, name: Palermo Protocol, evidence: p10 }
`;
/** Writes files to a folder of their own, which goes when the test ends. */
export function writeFolder(files) {
    const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
    }
    return folder;
}
/** The files of a dataset with a manifest and a small world. */
export function inWorld(files) {
    return { 'dataset.yaml': MANIFEST, 'base.yaml': WORLD, ...files };
}
/** A file of records, each begun with a dash. Its first record stands on line 3. */
export function records(text) {
    return { 'case.yaml': `source: source:book\nrecords:\n${text}\n` };
}
export function read(files) {
    return readDataset(writeFolder(inWorld(files)), ontology);
}
/** What is wrong with a dataset; nothing where it is valid. */
export function problemsIn(files) {
    try {
        readDataset(writeFolder(files), ontology);
        return [];
    }
    catch (error) {
        if (error instanceof DatasetError)
            return error.problems;
        throw error;
    }
}
