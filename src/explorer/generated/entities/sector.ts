/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Sector: EntityTypeDescription = {
  "name": "Sector",
  "description": "A branch of work in which people are exploited, or that instruments regulate.",
  "facts": [],
  "relations": [
    {
      "name": "broader",
      "description": "The wider sectors that it is a part of.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "BROADER",
      "stated": true
    },
    {
      "name": "foundIn",
      "description": "Where the source finds it.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "FOUND_IN",
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
      "name": "companies",
      "description": "The companies and trade associations in this sector.",
      "list": true,
      "target": "Company",
      "edge": "Link",
      "stored": "ACTIVE_IN",
      "stated": false
    },
    {
      "name": "cases",
      "description": "Cases in this sector.",
      "list": true,
      "target": "Case",
      "edge": "Link",
      "stored": "INTO_SECTOR",
      "stated": false
    },
    {
      "name": "casesPromising",
      "description": "Cases whose victims were promised work in this sector.",
      "list": true,
      "target": "Case",
      "edge": "Link",
      "stored": "PROMISES_SECTOR",
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
      "name": "terms",
      "description": "What other classifications call it.",
      "list": true,
      "target": "ClassificationTerm",
      "edge": "TermMatch",
      "stored": "MATCHES_SECTOR",
      "stated": false
    },
    {
      "name": "narrower",
      "description": "The narrower sectors.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "BROADER",
      "stated": false
    },
    {
      "name": "instruments",
      "description": "The instruments that cover this sector in particular.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "COVERS_SECTOR",
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
      "name": "forms",
      "description": "The forms of exploitation found in this sector.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "FOUND_IN_SECTOR",
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
      "name": "goods",
      "description": "What it produces.",
      "list": true,
      "target": "Good",
      "edge": "Link",
      "stored": "PRODUCT_OF",
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
      "description": "Figures on this sector.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "COUNTS_SECTOR",
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
      "name": "criminalGroups",
      "description": "The criminal groups in this sector.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "ACTIVE_IN",
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
      "description": "Routes that lead into this sector.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "INTO_SECTOR",
      "stated": false
    },
    {
      "name": "routesPromising",
      "description": "Routes whose victims were promised work in this sector.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "PROMISES_SECTOR",
      "stated": false
    }
  ],
  "document": `query SectorPage($id: ID!, $asOf: PartialDate) {
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
        ... on Sector {
          broader(first: 0) {
            totalCount
          }
          foundIn(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          companies(first: 0) {
            totalCount
          }
          cases(first: 0) {
            totalCount
          }
          casesPromising(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          terms(first: 0) {
            totalCount
          }
          narrower(first: 0) {
            totalCount
          }
          instruments(first: 0) {
            totalCount
          }
          conflicts(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          riskFactors(first: 0) {
            totalCount
          }
          goods(first: 0) {
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
          criminalGroups(first: 0) {
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
          routesPromising(first: 0) {
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
