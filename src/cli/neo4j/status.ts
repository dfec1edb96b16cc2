import { answersBolt } from './bolt.js';
import { composeRuns, dockerAnswers } from './docker.js';
import { settingsOf, type Neo4jOptions } from './options.js';
import { runningByDocker, runningByJava, type Neo4jStatus } from './results.js';
import { livingServer } from './server-record.js';

/** Whether the Neo4j of this home and instance runs, and where. */
export async function neo4jStatus(options: Neo4jOptions = {}): Promise<Neo4jStatus> {
  const settings = await settingsOf(options);
  const { instance, port } = settings;
  const server = await livingServer(instance);
  if (server !== null) return runningByJava(await stateOf(server.port), server, instance);
  if ((await dockerAnswers(settings)) && (await composeRuns(settings)))
    return runningByDocker(await stateOf(port), port);
  return { state: 'STOPPED', home: instance };
}

async function stateOf(port: number): Promise<'RUNNING' | 'STARTING'> {
  return (await answersBolt(port)) ? 'RUNNING' : 'STARTING';
}
