import { Command } from 'commander';
import { FORMAT_NAMES } from '../app/index.js';
import { EXIT_CODES_HELP } from './exit-codes.js';

const CONFIGURATION_HELP = `
Configuration is read from the environment:
  PORT, HOST            where to listen (4000 on 127.0.0.1; PORT=0 takes any free port)
  DATASET, SCHEMA       dataset and ontology to read (what ships with tipgraph)
  IMPORTS               folder in which imported datasets are kept (./imports)
  NEO4J_URI             serve from Neo4j, and import into it: bolt://localhost:7687 (default: memory)
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE (neo4j, none, neo4j)
  NEO4J_SCOPE           a name that keeps several graphs in one database apart (none)
  CORS_ORIGINS          origins of web pages that may ask: *, none, or a list with commas (*)
  LOG_LEVEL             fatal, error, warn, info, debug, trace or silent (info)
  NODE_ENV              development, test or production`;

const NEO4J_ACTIONS = [
  ['start', 'start it, or find it running'],
  ['stop', 'stop it'],
  ['status', 'say whether it runs and where'],
] as const;

/** The `tipgraph` command. Each subcommand loads its code when it runs, so that none pays for another's. */
export function createProgram(version: string): Command {
  const program = new Command('tipgraph')
    .description('A knowledge graph of trafficking in persons and a typed GraphQL API over it.')
    .version(version)
    .exitOverride()
    .addHelpText('after', `${CONFIGURATION_HELP}\n${EXIT_CODES_HELP}`);
  addServe(program);
  addCheck(program);
  addImport(program);
  addMatch(program);
  addExport(program);
  addDiff(program);
  addStats(program);
  addQuery(program);
  addSchema(program);
  addNeo4j(program);
  addBench(program);
  return program;
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the API and GraphiQL at /graphql until it is ended')
    .option('-p, --port <number>', 'port to listen on, instead of PORT')
    .option('--host <name>', 'address to listen on, instead of HOST')
    .option('--dataset <folder>', 'dataset to serve, instead of DATASET')
    .option('--json', 'print the address as JSON')
    .addHelpText(
      'after',
      examples('tipgraph serve', 'PORT=8080 tipgraph serve', 'tipgraph serve --dataset ./my-dataset'),
    )
    .action(async (options) => (await import('./commands/serve.js')).serve(options));
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('check a dataset and print what it holds, or all that is wrong with it')
    .argument('[folder]', 'dataset to check, instead of DATASET')
    .option('--strict', 'fail on remarks too: what stands alone, may be there twice, or may name a person')
    .option(
      '--prepare',
      'keep what was read, so that the next start on this dataset is faster; without remarks, so that it may be of any size',
    )
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples('tipgraph check', 'tipgraph check ./my-dataset --json'))
    .action(async (folder, options) => (await import('./commands/check.js')).check(folder, options));
}

function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'import a dataset beside the one that is configured, and into Neo4j where NEO4J_URI says which; without a path, make Neo4j hold all there is',
    )
    .argument(
      '[path]',
      'a dataset: a folder with a dataset.yaml, or a file of JSON Lines (.jsonl); or a table with --mapping',
    )
    .option('--mapping <file>', 'what the rows of a table mean: a mapping file, or the name of one that ships')
    .option('--skip-refused', 'go on without the rows that the mapping refuses')
    .option('--dataset <path>', 'dataset beside which it is imported, instead of DATASET')
    .option('--imports <folder>', 'folder in which imports are kept, instead of IMPORTS')
    .option('--name <name>', "name under which it is kept, instead of the dataset's own")
    .option('--prune', 'remove what an earlier import of that name had and this one has not')
    .option('--dry-run', 'check all and keep nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'tipgraph import ./my-dataset',
        'tipgraph import graph.jsonl --dry-run',
        'tipgraph import map_tiers.csv --mapping us-tip-tiers --dry-run',
        'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… tipgraph import',
      ),
    )
    .action(async (path, options) => (await import('./commands/import.js')).importInto(path, options));
}

function addMatch(program: Command): void {
  program
    .command('match')
    .description('list imported things that are named like others, and judge whether they are one; nothing is merged')
    .argument('[ids...]', 'the two things to judge; without them, those that nobody has judged are listed')
    .option('--same', 'they are one')
    .option('--different', 'they are two')
    .option('--unsure', 'it cannot be told')
    .option('--withdraw', 'withdraw what was judged of them')
    .option('--by <name>', 'who judges')
    .option('--reason <text>', 'why')
    .option('--dataset <path>', 'dataset beside which the imports stand, instead of DATASET')
    .option('--imports <folder>', 'folder in which imports are kept, instead of IMPORTS')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'tipgraph match',
        'tipgraph match good:cotton good:cottons --same --by "Data desk" --reason "One is the plural"',
        'tipgraph match good:cotton good:cottons --withdraw --by "Data desk" --reason "A second look"',
      ),
    )
    .action(async (ids, options) => (await import('./commands/match.js')).match(ids, options));
}

function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph, the answer to a query, or what lies around some things in a format that others open')
    .option('-f, --format <name>', `one of ${FORMAT_NAMES.join(', ')}`, 'jsonl')
    .option('-o, --out <path>', 'file to write, or folder where the format has several (default: standard output)')
    .option('--query <document>', 'only the things whose ids its answer holds; a document, a file, or -')
    .option('--variables <json>', 'variables of the query')
    .option('--around <ids...>', 'only these things and what lies around them')
    .option('--depth <steps>', 'how far around, 0 to 4', '1')
    .option('--limit <things>', 'how many things around', '2000')
    .option('--as-of <date>', 'only what may have held then')
    .option('--known-at <date>', 'only what had been said by then')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      examples(
        'tipgraph export --out graph.jsonl',
        'tipgraph export --format graphml --around country:MMR --depth 2 --out myanmar.graphml',
        `tipgraph export --format csv --query '{ routes { nodes { id } } }' --out routes/`,
      ),
    )
    .action(async (options) => (await import('./commands/export.js')).exportTo(options));
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .description('show how two datasets differ, thing by thing and field by field')
    .argument('<before>', 'a dataset: a folder, or a file of JSON Lines')
    .argument('[after]', 'another (default: the one that is configured, with its imports)')
    .option('--json', 'print the difference as JSON')
    .addHelpText('after', examples('tipgraph diff last-year.jsonl', 'tipgraph diff ./before ./after --json'))
    .action(async (before, after, options) => (await import('./commands/diff.js')).diff(before, after, options));
}

function addStats(program: Command): void {
  program
    .command('stats')
    .description('count things, relations, citations by source, how many have which field, and what stands alone')
    .argument('[folder]', 'dataset to count, instead of DATASET; imports count too')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', examples('tipgraph stats', 'tipgraph stats --json'))
    .action(async (folder, options) => (await import('./commands/stats.js')).stats(folder, options));
}

function addQuery(program: Command): void {
  program
    .command('query')
    .description('answer one GraphQL query and print the answer as JSON, without a server')
    .argument('<document>', 'a GraphQL document, a file that holds one, or - for standard input')
    .option('--variables <json>', 'variables as a JSON object, or a file that holds one')
    .option('--operation <name>', 'the operation to run, where the document holds more than one')
    .option('--json', 'print the answer in one line, for other programs')
    .addHelpText(
      'after',
      examples(
        `tipgraph query '{ countries { totalCount } }'`,
        `tipgraph query question.graphql --variables '{"id": "country:MMR"}'`,
      ),
    )
    .action(async (document, options) => (await import('./commands/query.js')).query(document, options));
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the public schema of the API as GraphQL SDL')
    .option('--json', 'print it as the answer to an introspection, for code generators')
    .addHelpText('after', examples('tipgraph schema > schema.graphql', 'tipgraph schema --json > schema.json'))
    .action(async (options) => {
      (await import('./commands/schema.js')).schema(options);
    });
}

function addNeo4j(program: Command): void {
  const neo4j = program.command('neo4j').description('run a Neo4j for development and tests, with or without Docker');
  for (const [action, description] of NEO4J_ACTIONS) {
    const command = neo4j
      .command(action)
      .description(description)
      .option('-p, --port <number>', 'port for Bolt, where Java runs it; 0 takes any free port (default: 7687)');
    if (action === 'start') {
      command.option(
        '--memory <megabytes>',
        'for Neo4j, where Java runs it; a graph of a million wants 8000 (default: 640)',
      );
    }
    command
      .option('--json', 'print the result as JSON')
      .addHelpText('after', examples(`tipgraph neo4j ${action}`))
      .action(async (options) => (await import('./commands/neo4j.js')).neo4j(action, options));
  }
}

function addBench(program: Command): void {
  program
    .command('bench')
    .description('time the answers to questions over HTTP: the median, the 99th percentile and the slowest of each')
    .argument(
      '[files...]',
      'GraphQL files, or pages of Markdown with questions (default: the questions that are documented)',
    )
    .option('--only <word>', 'only questions with the word', '')
    .option('--clients <number>', 'how many ask at one time', '10')
    .option('--requests <number>', 'how often each is asked', '1000')
    .option('--json', 'print the times as JSON')
    .addHelpText(
      'after',
      examples('tipgraph bench', 'tipgraph bench --only ties', 'tipgraph bench question.graphql --clients 1 --json'),
    )
    .action(async (files, options) => (await import('./commands/bench.js')).bench(files, options));
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n${EXIT_CODES_HELP}`;
}
