/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const VictimGroup: EntityTypeDescription = {
  "name": "VictimGroup",
  "description": "A group of people, by sex, age, origin or situation, who are trafficked or at risk of it.",
  "facts": [
    {
      "name": "sex",
      "description": "The sex of its members, where it is one.",
      "list": false,
      "kind": "enum",
      "of": "Sex"
    },
    {
      "name": "age",
      "description": "The age of its members, where it is one.",
      "list": false,
      "kind": "enum",
      "of": "AgeGroup"
    }
  ],
  "relations": [
    {
      "name": "broader",
      "description": "The wider groups that it is a part of.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "BROADER",
      "stated": true
    },
    {
      "name": "comesFrom",
      "description": "Where its members come from.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "COMES_FROM",
      "stated": true
    },
    {
      "name": "supportedBy",
      "description": "The actors that pay for it or help it.",
      "list": true,
      "target": "Actor",
      "edge": "Support",
      "stored": "SUPPORTS",
      "stated": false
    },
    {
      "name": "cases",
      "description": "Cases whose victims were of this group.",
      "list": true,
      "target": "Case",
      "edge": "Link",
      "stored": "VICTIMISES",
      "stated": false
    },
    {
      "name": "events",
      "description": "Events about this.",
      "list": true,
      "target": "Event",
      "edge": "Link",
      "stored": "EVENT_ABOUT",
      "stated": false
    },
    {
      "name": "narrower",
      "description": "The narrower groups.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "BROADER",
      "stated": false
    },
    {
      "name": "conflicts",
      "description": "Disagreements between statements about this.",
      "list": true,
      "target": "Conflict",
      "edge": "Link",
      "stored": "DISPUTES",
      "stated": false
    },
    {
      "name": "riskFactors",
      "description": "Circumstances that make trafficking more likely here.",
      "list": true,
      "target": "RiskFactor",
      "edge": "Link",
      "stored": "AFFECTS",
      "stated": false
    },
    {
      "name": "identityJudgements",
      "description": "What was judged of its identity with other things.",
      "list": true,
      "target": "IdentityJudgement",
      "edge": "Link",
      "stored": "JUDGES_IDENTITY_OF",
      "stated": false
    },
    {
      "name": "figures",
      "description": "Figures on people of this group.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "COUNTS_GROUP",
      "stated": false
    },
    {
      "name": "statistics",
      "description": "Figures about this.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "FIGURE_ABOUT",
      "stated": false
    },
    {
      "name": "gaps",
      "description": "What sources find missing or not working here.",
      "list": true,
      "target": "Gap",
      "edge": "Link",
      "stored": "GAP_IN",
      "stated": false
    },
    {
      "name": "recommendations",
      "description": "The recommendations about this.",
      "list": true,
      "target": "Recommendation",
      "edge": "Link",
      "stored": "RECOMMENDS_ABOUT",
      "stated": false
    },
    {
      "name": "concepts",
      "description": "Ideas and findings that are about this.",
      "list": true,
      "target": "Concept",
      "edge": "Link",
      "stored": "CONCEPT_OF",
      "stated": false
    },
    {
      "name": "routes",
      "description": "Routes that people of this group are taken along.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "VICTIMISES",
      "stated": false
    },
    {
      "name": "schemes",
      "description": "The schemes for people of this group.",
      "list": true,
      "target": "Scheme",
      "edge": "Link",
      "stored": "IS_FOR",
      "stated": false
    }
  ],
  "document": `query VictimGroupPage($id: ID!, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    __typename
    ... on EntityFound {
      entity {
        __typename
        id
        name
        aliases
        localNames {
          language
          text
        }
        description
        held
        sourceCount
        evidence {
          page
          lines
          quoted
          note
          confidence
          polarity
          origin
          source {
            id
            name
            title
            authors
            publishedOn
          }
        }
        ... on VictimGroup {
          sex
          age
          broader(first: 0) {
            totalCount
          }
          comesFrom(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          cases(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          narrower(first: 0) {
            totalCount
          }
          conflicts(first: 0) {
            totalCount
          }
          riskFactors(first: 0) {
            totalCount
          }
          identityJudgements(first: 0) {
            totalCount
          }
          figures(first: 0) {
            totalCount
          }
          statistics(first: 0) {
            totalCount
          }
          gaps(first: 0) {
            totalCount
          }
          recommendations(first: 0) {
            totalCount
          }
          concepts(first: 0) {
            totalCount
          }
          routes(first: 0) {
            totalCount
          }
          schemes(first: 0) {
            totalCount
          }
        }
      }
    }
    ... on NotFound {
      message
      nearest {
        id
        name
      }
    }
  }
}`
};
