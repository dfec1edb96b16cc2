export default { input: './.exp/jit.ts', platform: 'node', external: ['graphql','graphql-jit','fastify','neo4j-driver','@apollo/server'], output: { dir: '.exp/out', format: 'esm' } };
