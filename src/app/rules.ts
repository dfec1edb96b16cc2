import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import type { Api } from '../graphql/index.js';

/** The rules that a document must meet beside those of the specification. */
export function rulesOf(api: Api): ValidationRule[] {
  return [knownOperationTypes, ...api.validationRules];
}

/** Without it graphql-js finds only while executing that there are no mutations, and the answer is 200. */
function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      const message = `The API answers no ${node.operation}; accepted: query`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
