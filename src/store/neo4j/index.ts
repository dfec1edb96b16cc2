/**
 * The store over Neo4j: each plan is compiled into one Cypher statement with parameters. Names in statements come from the
 * ontology alone. Only this folder knows the driver.
 */
export { clearNeo4jScope, dropNeo4jScope, openNeo4jStore, type Neo4jOptions } from './neo4j-store.js';
