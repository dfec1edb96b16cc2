import { Agent, request } from 'node:http';

/**
 * Posts JSON over connections that stay open.
 * @param {string} url
 */
export function openClient(url) {
  const agent = new Agent({ keepAlive: true });
  return {
    /** The whole answer. Throws where it is an error, or holds one. @param {string} body */
    post: (body) => posted(url, agent, body),
    close: () => agent.destroy(),
  };
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @param {string} body
 * @returns {Promise<Buffer>}
 */
function posted(url, agent, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { agent, method: 'POST', headers }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(parts);
        if (response.statusCode === 200 && !answer.includes('"errors"')) resolve(answer);
        else reject(new Error(`${response.statusCode}: ${answer.toString().slice(0, 400)}`));
      });
    });
    asked.on('error', (error) => {
      // A server may close a connection that was idle at the very moment at which it is used again.
      if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET') resolve(posted(url, agent, body));
      else reject(error);
    });
    asked.end(body);
  });
}
