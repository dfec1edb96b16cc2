import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

/** Smaller than this, a compressed file saves nothing. */
const WORTH_COMPRESSING = 1024;

/** What is text; pictures are compressed already. */
const TEXT = /\.(html|js|css|svg|json)$/;

/**
 * Lays a gzip and a brotli beside each file, so that no server compresses the same bytes twice.
 * @returns {import('vite').Plugin}
 */
function compressed() {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    closeBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !TEXT.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const plain = readFileSync(path);
        if (plain.length < WORTH_COMPRESSING) continue;
        writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(plain));
      }
    },
  };
}

/** The explorer: `src/explorer/` becomes `dist/explorer/`, which the server serves at `/`. */
export default defineConfig({
  root: 'src/explorer',
  base: '/',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // nothing is put into the page: the content security policy lets it load its own files only
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  logLevel: 'warn',
  plugins: [compressed()],
});
