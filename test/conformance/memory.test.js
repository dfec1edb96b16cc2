import { openMemoryStore } from '../../src/store/memory/index.js';
import { ontology } from '../support/records.js';
import { describeStore } from './store-suite.js';
describeStore('the memory store', async () => {
    const store = openMemoryStore(ontology);
    return { store, close: () => store.close() };
});
