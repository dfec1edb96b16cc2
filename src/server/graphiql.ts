import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { exampleBar } from './example-bar.js';
import { EXAMPLE_QUESTION } from './example-question.js';

/** The page in which a browser asks questions: complete in itself, so that it works without a network. */
export interface GraphiqlPage {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
  /** Lets run the page's one script, known by its hash, and its workers, and nothing else. */
  readonly contentSecurityPolicy: string;
}

/** Where GraphiQL puts itself. */
const ROOT = '<div id="root"></div>';

let page: Promise<GraphiqlPage> | undefined;

/** The page, made when it is first asked for: it is 9 MB, and a server that no browser visits never loads it. */
export function graphiqlPage(): Promise<GraphiqlPage> {
  return (page ??= makePage());
}

async function makePage(): Promise<GraphiqlPage> {
  const [{ renderGraphiQL }, { EXAMPLES }] = await Promise.all([
    import('@graphql-yoga/render-graphiql'),
    import('./generated/examples.js'),
  ]);
  const bare = renderGraphiQL({ title: 'tipgraph', logo: '', endpoint: '/graphql', defaultQuery: EXAMPLE_QUESTION });
  const html = bare.replace(ROOT, (root) => `${exampleBar(EXAMPLES)}${root}`);
  const plain = Buffer.from(html);
  return {
    plain,
    zipped: await promisify(gzip)(plain),
    etag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
    contentSecurityPolicy: policyFor(scriptOf(html)),
  };
}

/** The text between the script tags, byte for byte as a browser hashes it. */
function scriptOf(html: string): string {
  return html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
}

function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
