import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from './places.js';

/**
 * The product's own modules, and the graphql-js that they use: another copy of it would not know their types.
 * @typedef {object} Product
 * @property {typeof import('../../src/app/index.js')} app
 * @property {typeof import('../../src/graphql/index.js')} api
 * @property {typeof import('../../src/ontology/index.js')} ontology
 * @property {typeof import('../../src/server/apollo.js')} server
 * @property {typeof import('graphql')} graphql
 */

const MODULES = {
  app: 'src/app/index.ts',
  api: 'src/graphql/index.ts',
  ontology: 'src/ontology/index.ts',
  server: 'src/server/apollo.ts',
  graphql: 'graphql',
};

/**
 * Bundles the product's modules as its build does, so that they can be called and timed one by one. The folder lies in the package, since
 * what is in it looks for the package, and is to be removed by whoever is done with it.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function bundledProduct() {
  const folder = mkdtempSync(join(ROOT, 'bench', '.product-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const { default: config } = await import('../../rolldown.config.js');
  const { output, platform } = config;
  const bundle = await rolldown({ input: MODULES, platform, logLevel: 'silent', cwd: ROOT });
  await bundle.write({ ...output, dir: folder, sourcemap: false });
  await bundle.close();
  return { folder, remove };
}

/** What was bundled to a folder, as it is in production. @param {string} folder @returns {Promise<Product>} */
export async function productIn(folder) {
  process.env['NODE_ENV'] ??= 'production'; // graphql-js looks at it when it is loaded
  const names = /** @type {(keyof Product)[]} */ (Object.keys(MODULES));
  const loaded = names.map(async (name) => {
    const found = await import(pathToFileURL(join(folder, `${name}.js`)).href);
    return [name, found.default ?? found]; // graphql-js comes as CommonJS
  });
  return Object.fromEntries(await Promise.all(loaded));
}
