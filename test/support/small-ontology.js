import { readFileSync } from 'node:fs';
import { Source } from 'graphql';
import { buildOntology, parseSdl } from '../../src/ontology/index.js';
const DIRECTIVES = new URL('../../schema/directives.graphql', import.meta.url);
const SDL = `
"Anything."
interface Entity {
  "Id." id: ID!
  "Name." name: String!
  "Other names." aliases: [String!]!
  "Description." description: String
  "Weight." weight: Float
  "Count." count: Int
  "Flag." flag: Boolean
  "Colour." colour: Colour
  "Numbers." numbers: [Int!]!
  "Beginning." beganOn: PartialDate
  "End." endedOn: PartialDate
  "Evidence." evidence: [Citation!]!
  "What it lies in." within: [Entity!]! @relation(type: "LIES_IN", edge: "Tie", inverse: "contains", inverseDescription: "What lies in it.")
  "What it knows." knows: [Entity!]! @relation(type: "KNOWS", edge: "Tie", direction: BOTH)
}

"Any relation."
interface Relation {
  "Note." note: String
  "Evidence." evidence: [Citation!]!
}

"A plain relation."
type Link implements Relation @edge @valid(period: "period") {
  "When." period: PartialDate
}

"A relation with properties."
type Tie implements Relation @edge @valid(from: ["since"], until: ["until"]) {
  "Since." since: PartialDate
  "Until." until: PartialDate
  "Rank." rank: Int
  "Colour." colour: Colour
  "Active." active: Boolean
  "Roles." roles: [String!]!
}

"Where something is said."
type Citation @value {
  "Source." source: Beta!
  "Others." others: [Entity!]!
  "Page." page: Int
}

"A colour."
enum Colour { "Red." RED "Green." GREEN "Blue." BLUE }

"The first type, which is undated."
type Alpha implements Entity @entity(prefix: "alpha", plural: "alphas") {
  "Its Betas." betas: [Beta!]! @relation(type: "HAS", inverse: "alphas", inverseDescription: "Its Alphas.")
}

"The second type, which is dated."
type Beta implements Entity @entity(prefix: "beta", plural: "betas") @valid(from: ["beganOn"], until: ["endedOn"]) {
  "Its rank." rank: Int
}

"The third type."
type Gamma implements Entity @entity(prefix: "gamma", plural: "gammas") @valid(from: ["beganOn"], until: ["endedOn"]) {
  "Its rank." rank: Int
}
`;
/** Three types, three relations and every kind of field: small enough for random graphs to be dense. */
export const smallOntology = buildOntology(parseSdl([new Source(readFileSync(DIRECTIVES, 'utf8'), 'directives.graphql'), new Source(SDL, 'small.graphql')]));
