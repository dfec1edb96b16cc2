const LAYERS = [
  'keeping',
  'ontology',
  'store',
  'dataset',
  'mapping',
  'analysis',
  'export',
  'graphql',
  'app',
  'server',
  'cli',
  'explorer',
];

/** What each folder of src/ may import, beside itself. */
const MAY_IMPORT = {
  keeping: [],
  ontology: ['keeping'],
  store: ['ontology', 'keeping'],
  dataset: ['store', 'ontology'],
  mapping: ['dataset', 'store', 'ontology'],
  analysis: ['store', 'ontology'],
  graphql: ['analysis', 'store', 'ontology', 'keeping'],
  export: ['store', 'ontology'],
  app: ['graphql', 'export', 'mapping', 'dataset', 'store', 'ontology'],
  server: ['app', 'graphql', 'store', 'ontology'],
  cli: ['server', 'app', 'graphql', 'store', 'ontology'],
  explorer: [],
};

const WHY = {
  keeping: 'How something is kept that was made once has nothing to do with what it is.',
  ontology: 'The ontology is what everything speaks of; it knows nothing of who speaks.',
  store: 'A store holds records of the ontology. Who asks, and where records come from, is not its business.',
  dataset: 'A dataset becomes records for the port. Which store takes them, and who serves them, is decided in app.',
  mapping:
    'A mapping makes records of tables; how they are checked and kept is the business of the dataset and of app.',
  analysis:
    'An analysis is worked out over a part of the graph that a store projected; which store, and who asks, is not its business.',
  export: 'A format tells what a store holds. Which store, and where the pieces are written, is decided in app.',
  graphql: 'The API knows the port and the ontology, so that it runs on any store and under any transport.',
  app: 'The composition root puts parts together; a server or a command is put on top of it.',
  server: 'The server speaks HTTP for an app. It does not read datasets, and it does not know the command line.',
  cli: 'A command runs an app or a server; datasets reach it through app.',
  explorer: 'The explorer runs in a browser and knows the public API only, so that whatever it can do anybody can.',
};

const direction = LAYERS.map((layer) => ({
  name: `direction-${layer}`,
  severity: 'error',
  comment: `${WHY[layer]} src/${layer} may import: ${['itself', ...MAY_IMPORT[layer]].join(', ')}.`,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...MAY_IMPORT[layer]].join('|')})/` },
}));

/** What each room of src/explorer/ may import, beside itself. */
const ROOMS = {
  style: [],
  messages: [],
  address: [],
  generated: [],
  api: ['generated'],
  pictures: ['messages'],
  parts: ['api', 'address', 'messages', 'generated', 'pictures'],
  views: ['parts', 'pictures', 'api', 'address', 'messages', 'generated'],
  shell: ['views', 'parts', 'api', 'address', 'messages', 'generated', 'style'],
};

const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: `explorer-${room}`,
  severity: 'error',
  comment: `The rooms of the explorer build on each other in one order. src/explorer/${room} may import: ${['itself', ...others].join(', ')}.`,
  from: { path: `^src/explorer/${room}/` },
  to: { path: '^src/explorer/', pathNot: `^src/explorer/(${[room, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...direction,
    ...rooms,
    {
      name: 'views-apart',
      severity: 'error',
      comment:
        'A view is loaded when it is opened: what two views share lives in parts or pictures, and links lead between them.',
      from: { path: '^src/explorer/views/([^/]+)/' },
      to: { path: '^src/explorer/views/', pathNot: '^src/explorer/views/$1/' },
    },
    {
      name: 'known-folder',
      severity: 'error',
      comment: 'A folder in src/ has its place in the direction of imports: name it in MAY_IMPORT.',
      from: { path: '^src/', pathNot: `^src/(${LAYERS.join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Modules in a cycle cannot be read, tested or changed one at a time.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'door',
      severity: 'error',
      comment: 'A folder is entered through its index.ts, so that the rest of it can change freely.',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/store/(memory|neo4j)/index\\.ts$'],
      },
    },
    {
      name: 'inner-door',
      severity: 'error',
      comment: 'A folder within a folder that has an index.ts is entered through it, too.',
      from: { path: '^src/([^/]+/[^/]+)' },
      to: { path: '^src/(graphql/plan|store/[^/]+|cli/neo4j)/', pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'only-app-opens-a-store',
      severity: 'error',
      comment: 'Which store answers is decided in one place; all else knows the port, and works with every store.',
      from: { path: '^src/', pathNot: '^src/(app/|store/memory/|store/neo4j/)' },
      to: { path: '^src/store/(memory|neo4j)/' },
    },
    {
      name: 'stores-apart',
      severity: 'error',
      comment: 'A store adapter shares what all stores share, in store/shared, and never leans on another adapter.',
      from: { path: '^src/store/(memory|neo4j)/' },
      to: { path: '^src/store/(memory|neo4j)/', pathNot: '^src/store/$1/' },
    },
    {
      name: 'shared-knows-no-store',
      severity: 'error',
      comment: 'The port and what stores share must hold for every store, also for one that is not written yet.',
      from: { path: '^src/store/(shared/|[^/]+\\.ts$)' },
      to: { path: '^src/store/(memory|neo4j)/' },
    },
    {
      name: 'driver-in-its-store',
      severity: 'error',
      comment: "Only store/neo4j imports the driver: its errors and its numbers become the port's at one border.",
      from: { path: '^src/', pathNot: '^src/store/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'http-in-the-server',
      severity: 'error',
      comment:
        'Only server imports Apollo and Fastify: the API can be asked without HTTP, and the transport exchanged.',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: 'node_modules/(@apollo/|@as-integrations/|@fastify/|fastify/)' },
    },
    {
      name: 'graphql-above-the-store',
      severity: 'error',
      comment: 'A store speaks the read plan. GraphQL ends in src/graphql; the ontology only reads its SDL.',
      from: { path: '^src/(store|dataset)/' },
      to: { path: 'node_modules/graphql/' },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      comment:
        'What ships does not import what only a developer has installed; the explorer is bundled with all that it needs.',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
