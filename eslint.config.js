import { defineConfig, globalIgnores } from 'eslint/config';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.cjs'];
const TEST = ['test/**/*.ts'];
const SDL = ['schema.graphql', 'schema/*.graphql'];

/** Every type, field, argument, input and enum value is described: the descriptions are what the reader of the API has. */
const DESCRIBED = {
  types: true,
  DirectiveDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
};

const NAMES = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  InputValueDefinition: 'camelCase',
  Argument: 'camelCase',
  DirectiveDefinition: 'camelCase',
  // The values of EntityType are the names of types.
  'EnumValueDefinition[parent.name.value!=EntityType]': 'UPPER_CASE',
};

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only app/config reads the environment: settings are then checked and described in one place.',
};

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has no name of its own: export by name, so that a thing is called the same everywhere.',
};

export default defineConfig(
  // The packages of the last are installed by those who measure, and by nobody else.
  globalIgnores(['dist/', 'coverage/', '.neo4j/', '**/generated/', 'bench/rivals/neo4j-graphql/server.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: CODE,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-generic-constructors': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-inferrable-types': 'error',
      '@typescript-eslint/prefer-for-of': 'error',
      '@typescript-eslint/prefer-includes': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/prefer-string-starts-ends-with': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Numbers and booleans read well in messages; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Fastify and the port's stores take async functions that have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Taking a property out is how the rest is taken.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Ports are plain objects of functions, made to be taken apart; none of them reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      // It mistakes the wrapping types of graphql-js for each other.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // GraphQL tells an argument that is null from one that is not given; `== null` is for where both mean the same.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, ENVIRONMENT],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // Commander hands over what it parsed as `any`; each command states what it takes.
  { files: ['src/cli/program.ts'], rules: { '@typescript-eslint/no-unsafe-argument': 'off' } },
  { files: ['src/app/config.ts'], rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT] } },
  {
    files: TEST,
    rules: {
      // Answers are parsed JSON; what they hold is what the test asserts.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: {
      // Scripts read JSON and run before anything is built; the compiler checks their JSDoc.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['*.js', '**/*.config.ts', 'scripts/root-schema.js', 'src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: SDL,
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': ['error', DESCRIBED],
      '@graphql-eslint/naming-convention': ['error', NAMES],
    },
  },
  {
    files: ['schema.graphql'],
    languageOptions: { parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    rules: { '@graphql-eslint/unique-enum-value-names': 'error' },
  },
);
