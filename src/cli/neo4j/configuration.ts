import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setInitialPassword } from './java.js';
import type { Layout } from './layout.js';

/** Bolt on this machine only, small in memory and on disk, nothing reported home. */
function configuration(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=2 files
db.logs.query.enabled=OFF
`;
}

/** Writes the configuration for this port and, in a new home, the password. */
export async function prepareHome(layout: Layout, port: number): Promise<void> {
  await mkdir(layout.conf, { recursive: true });
  await writeFile(join(layout.conf, 'neo4j.conf'), configuration(port));
  if (!existsSync(join(layout.home, 'data', 'dbms', 'auth.ini'))) await setInitialPassword(layout);
}
