import { createApi, type Api } from '../graphql/index.js';
import { loadOntology, type Ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/index.js';
import type { Configuration } from './config.js';
import { ownPackage } from './package-root.js';
import { openStore } from './store.js';

/** Everything that answers questions, put together and open. */
export interface App {
  readonly ontology: Ontology;
  readonly store: GraphStore;
  readonly api: Api;
  /** Version of the program. */
  readonly version: string;
  /** Closes the store. Nothing can be asked after it. */
  close(): Promise<void>;
}

/** Puts the app together as the configuration says. Throws what `openStore` throws, and `OntologyError`. */
export async function openApp(configuration: Configuration): Promise<App> {
  const ontology = loadOntology(configuration.schema);
  const store = await openStore(configuration, ontology);
  const { version } = ownPackage();
  const api = createApi({ ontology, store, versions: { api: version } });
  return { ontology, store, api, version, close: () => store.close() };
}
