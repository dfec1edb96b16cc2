import { randomUUID } from 'node:crypto';
import type { ChangeSet } from '../port.js';
import { StoreUnavailableError } from '../errors.js';
import { checkEntities, checkRelations } from './changes.js';
import type { Connection, Run } from './connection.js';
import { ENCODING, versionNode, type Place } from './names.js';
import { counting, createRelations, entityRow, mapped, mergeEntities, type Target } from './put.js';
import { removeThings } from './schema.js';

/**
 * Fills a graph that has no version, a transaction for each batch, so that neither we nor the server need hold all of it. Nobody reads a
 * graph without a version, which is named last. Whoever was killed on the way has left a part of it, which is removed first; who is still
 * at it is stopped: each batch makes sure that the graph is still ours. Throws where it cannot be filled.
 */
export async function fillGraph(
  connection: Connection,
  target: Omit<Target, 'run'>,
  changes: ChangeSet,
): Promise<void> {
  const { catalog, place } = target;
  checkEntities(catalog, changes);
  const count = counting(target, checkRelations(catalog, changes, new Set()));
  const token = randomUUID();
  await connection.write((run) => claim(run, place, token));
  await removeThings(connection, place);
  const run: Run = (statement) =>
    connection.write(async (alone) => {
      await holdClaim(alone, connection.address, place, token);
      return alone(statement);
    });
  const filled = { ...target, run };
  await mergeEntities(
    filled,
    mapped(changes.put.entities, (record) => entityRow(catalog, record)),
    count,
  );
  await createRelations(filled, changes.put.relations, count);
  const { pattern, graph } = versionNode(place);
  const text = `MATCH ${pattern} SET node.version = $version, node.encoding = $encoding REMOVE node.filledBy`;
  await run({ text, parameters: { graph, version: changes.version, encoding: ENCODING } });
}

async function claim(run: Run, place: Place, token: string): Promise<void> {
  const { pattern, graph } = versionNode(place);
  await run({ text: `MERGE ${pattern} SET node.filledBy = $token`, parameters: { graph, token } });
}

/** Throws where another has claimed the graph. Writing to the node keeps others from claiming it until the transaction ends. */
async function holdClaim(run: Run, address: string, place: Place, token: string): Promise<void> {
  const { pattern, graph } = versionNode(place);
  const text = `MATCH ${pattern} SET node.graph = $graph WITH node WHERE node.filledBy = $token RETURN node.graph AS held`;
  const held = await run({ text, parameters: { graph, token } });
  if (held.length > 0) return;
  throw new StoreUnavailableError(address, 'another import has begun to fill it; wait until it is done');
}
