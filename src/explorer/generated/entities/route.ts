/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Route: EntityTypeDescription = {
  "name": "Route",
  "description": "A way along which people are trafficked, as one source reports it: its stops in order, and what is known of those who travel it and of those who run it.",
  "facts": [
    {
      "name": "status",
      "description": "Whether the route was travelled, and how surely that is known.",
      "list": false,
      "kind": "enum",
      "of": "RouteStatus"
    },
    {
      "name": "period",
      "description": "When the route was in use, as far as the source says.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "victimsReported",
      "description": "How many victims the source counts on it, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "stops",
      "description": "The stops in order, with the role of each.",
      "list": true,
      "target": "Place",
      "edge": "Stop",
      "stored": "STOPS_AT",
      "stated": true
    },
    {
      "name": "forms",
      "description": "The forms of exploitation at its end.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "FOR_EXPLOITATION",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors in which the victims are exploited.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "INTO_SECTOR",
      "stated": true
    },
    {
      "name": "promisedSectors",
      "description": "The sectors in which the victims were promised work.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "PROMISES_SECTOR",
      "stated": true
    },
    {
      "name": "victims",
      "description": "The groups of people who are taken along it.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "VICTIMISES",
      "stated": true
    },
    {
      "name": "recruitment",
      "description": "How the victims are recruited.",
      "list": true,
      "target": "RecruitmentMethod",
      "edge": "Link",
      "stored": "RECRUITS_BY",
      "stated": true
    },
    {
      "name": "control",
      "description": "How the victims are held.",
      "list": true,
      "target": "ControlMethod",
      "edge": "Link",
      "stored": "CONTROLS_BY",
      "stated": true
    },
    {
      "name": "organisers",
      "description": "The criminal groups that run it.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "ORGANISED_BY",
      "stated": true
    },
    {
      "name": "organiserTypes",
      "description": "The types of criminal organisation that run it.",
      "list": true,
      "target": "OrganisationType",
      "edge": "Link",
      "stored": "RUN_BY_TYPE",
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
      "description": "Cases along this route.",
      "list": true,
      "target": "Case",
      "edge": "Link",
      "stored": "ALONG_ROUTE",
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
    }
  ],
  "document": `query RoutePage($id: ID!, $asOf: PartialDate) {
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
        ... on Route {
          status
          period
          victimsReported
          stops(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          promisedSectors(first: 0) {
            totalCount
          }
          victims(first: 0) {
            totalCount
          }
          recruitment(first: 0) {
            totalCount
          }
          control(first: 0) {
            totalCount
          }
          organisers(first: 0) {
            totalCount
          }
          organiserTypes(first: 0) {
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
