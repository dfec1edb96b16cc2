/**
 * Statements written by hand behind a bare HTTP server: `{ name, variables }` is posted, the rows are answered as JSON. Prints its address as
 * JSON.
 */
import { createServer } from 'node:http';
import { openCypher } from './cypher.js';
import { QUESTIONS } from './questions/index.js';

const ask = openCypher(process.env);
const questions = new Map(QUESTIONS.map((question) => [question.name, question]));

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    answer(Buffer.concat(parts).toString()).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (/** @type {unknown} */ error) =>
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
    );
  });
});

/** @param {string} body */
async function answer(body) {
  const { name, variables } = JSON.parse(body);
  const question = questions.get(name);
  if (question === undefined) throw new Error(`There is no question ${name}`);
  return JSON.stringify({ data: { answer: await ask.ask(question, variables) } });
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/` }));
});
