import { createHash } from 'node:crypto';
import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  print,
  stripIgnoredCharacters,
  type GraphQLResolveInfo,
} from 'graphql';
import type { RootField, RootOptions } from './root.js';

/** What an answer is cited by. */
interface AnswerCitation {
  readonly dataVersion: string | null;
  readonly apiVersion: string;
  readonly queryHash: string;
  readonly link: string;
}

/** How many hexadecimal digits name a query. */
const HASH_LENGTH = 16;

/** `answerCitation`: how this very answer is cited. */
export function answerCitationField({ store, apiVersion }: RootOptions): RootField {
  return {
    type: new GraphQLNonNull(citationType()),
    description:
      'How this very answer is cited. The same query with the same variables on the same data version gives the same answer, byte for byte.',
    resolve: async (_source, _args, _context, info): Promise<AnswerCitation> => {
      const { version } = await store.status();
      const { document, variables } = asked(info);
      const queryHash = createHash('sha256').update(`${document}\n${variables}`).digest('hex').slice(0, HASH_LENGTH);
      const query = new URLSearchParams({ query: document, ...(variables === '{}' ? {} : { variables }) });
      return { dataVersion: version, apiVersion, queryHash, link: `/graphql?${query.toString()}` };
    },
  };
}

/** The operation with the fragments that it has, without what is ignored; variables by name, defaults filled in. */
function asked({ operation, fragments, variableValues }: GraphQLResolveInfo): {
  readonly document: string;
  readonly variables: string;
} {
  const definitions = [operation, ...Object.values(fragments)].map((definition) => print(definition));
  const names = Object.keys(variableValues).sort();
  return {
    document: stripIgnoredCharacters(definitions.join('\n')),
    variables: JSON.stringify(Object.fromEntries(names.map((name) => [name, variableValues[name]]))),
  };
}

function citationType(): GraphQLObjectType {
  const text = new GraphQLNonNull(GraphQLString);
  return new GraphQLObjectType<AnswerCitation>({
    name: 'AnswerCitation',
    description: 'How an answer is cited.',
    fields: {
      dataVersion: {
        type: GraphQLString,
        description: 'The hash of everything that the graph holds; null for an empty graph.',
      },
      apiVersion: { type: text, description: 'The version of the program.' },
      queryHash: {
        type: text,
        description:
          'A hash of the query and its variables: 16 hexadecimal digits, the same however the query is laid out.',
      },
      link: { type: text, description: 'Where the query is asked again, relative to the address of the server.' },
      bibtex: { type: text, description: 'An entry for BibTeX.', resolve: bibtex },
      csl: { type: text, description: 'An item for citation processors, in CSL-JSON.', resolve: csl },
    },
  });
}

function titleOf({ queryHash }: AnswerCitation): string {
  return `tipgraph, answer to query ${queryHash}`;
}

function versionsOf({ dataVersion, apiVersion }: AnswerCitation): string {
  return `data version ${dataVersion ?? 'none'}, tipgraph ${apiVersion}`;
}

function bibtex(citation: AnswerCitation): string {
  return [
    `@misc{tipgraph-${citation.queryHash},`,
    `  title = {${titleOf(citation)}},`,
    `  note = {${versionsOf(citation)}},`,
    `  howpublished = {\\url{${citation.link}}}`,
    '}',
  ].join('\n');
}

function csl(citation: AnswerCitation): string {
  return JSON.stringify({
    id: `tipgraph-${citation.queryHash}`,
    type: 'dataset',
    title: titleOf(citation),
    version: versionsOf(citation),
    URL: citation.link,
  });
}
