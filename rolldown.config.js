/**
 * Few files instead of two thousand: most of the time to the first answer went into finding and reading modules.
 * @satisfies {import('rolldown').RolldownOptions}
 */
const config = {
  input: { 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    sourcemap: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } }, // less to read at each start
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  logLevel: 'warn',
};

export default config;
