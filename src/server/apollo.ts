import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { failureOf, formatFailure, MAX_TOKENS, RETRY_AFTER_SECONDS, rulesOf, type App } from '../app/index.js';
import type { HotAnswers } from './hot-answers.js';
import type { Logger } from './logger.js';

/** The context that the API makes for each request. */
export type Context = ReturnType<App['api']['createContext']>;

/**
 * The GraphQL server over the app's API. The schema is public: introspection is on and errors suggest names. Nothing is
 * reported to anyone, whatever Apollo variables the environment holds.
 */
export async function startApollo(
  { api }: App,
  hot: HotAnswers,
  environment: string,
  logger: Logger,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: api.schema,
    validationRules: rulesOf(api),
    formatError: (formatted, error) => formatFailure(api, formatted, error),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    nodeEnv: environment,
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      failurePlugin(logger),
      hotDocumentsPlugin(api, hot),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Answers documents that are asked often by a shorter way. */
function hotDocumentsPlugin(api: App['api'], hot: HotAnswers): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, request, contextValue }) => {
        const { operationName, variables } = request;
        const question = { document, operationName, variables, context: contextValue };
        const answer = await api.answerOften(question);
        if (answer === null) return null;
        if (request.query !== undefined) hot.keep(request.query, document);
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: answer.data ?? null } },
        };
      },
    }),
  };
}

/** Logs bugs and a lost store with their cause, and turns a lost store into 503 with `Retry-After`. */
function failurePlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: async ({ error }) => logger.error({ err: error }, 'the context of a request failed'),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) {
          const failure = failureOf(error);
          if (failure.kind === 'bug') logger.error({ err: failure.cause, path: error.path }, 'a resolver failed');
          if (failure.kind === 'store') logger.warn({ err: failure.cause }, 'the store is not available');
        }
      },
      willSendResponse: async ({ errors, response }) => {
        if (!errors?.some((error) => failureOf(error).kind === 'store')) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
      },
    }),
  };
}
