/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const CriminalGroup: EntityTypeDescription = {
  "name": "CriminalGroup",
  "description": "A group that traffics people, or is said to. Its members are never named.",
  "facts": [],
  "relations": [
    {
      "name": "basedIn",
      "description": "Where its members come from or where it is at home.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "BASED_IN",
      "stated": true
    },
    {
      "name": "activeIn",
      "description": "Where it works.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "OPERATES_IN",
      "stated": true
    },
    {
      "name": "forms",
      "description": "The forms of exploitation that it profits from.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "FOR_EXPLOITATION",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors that it works in.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "ACTIVE_IN",
      "stated": true
    },
    {
      "name": "types",
      "description": "The types that it is an example of.",
      "list": true,
      "target": "OrganisationType",
      "edge": "Link",
      "stored": "EXAMPLE_OF",
      "stated": true
    },
    {
      "name": "traits",
      "description": "What marks it.",
      "list": true,
      "target": "Trait",
      "edge": "TraitValue",
      "stored": "HAS_TRAIT",
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
      "description": "Cases of this group.",
      "list": true,
      "target": "Case",
      "edge": "Link",
      "stored": "COMMITTED_BY",
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
      "description": "Routes that the group runs.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "ORGANISED_BY",
      "stated": false
    }
  ],
  "document": `query CriminalGroupPage($id: ID!, $asOf: PartialDate) {
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
        ... on CriminalGroup {
          basedIn(first: 0) {
            totalCount
          }
          activeIn(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          types(first: 0) {
            totalCount
          }
          traits(first: 0) {
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
          conflicts(first: 0) {
            totalCount
          }
          riskFactors(first: 0) {
            totalCount
          }
          identityJudgements(first: 0) {
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
