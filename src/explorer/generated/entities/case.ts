/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Case: EntityTypeDescription = {
  "name": "Case",
  "description": "Something that happened and was reported, investigated or tried. It has a neutral handle; nobody in it is named.",
  "facts": [
    {
      "name": "period",
      "description": "When it happened.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "stage",
      "description": "How far it got.",
      "list": false,
      "kind": "enum",
      "of": "CaseStage"
    },
    {
      "name": "facts",
      "description": "What happened, in our words.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "victimsReported",
      "description": "The number of victims, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "outcome",
      "description": "The outcome, in our words.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "places",
      "description": "The places that it touched.",
      "list": true,
      "target": "Place",
      "edge": "CasePlace",
      "stored": "TOUCHES",
      "stated": true
    },
    {
      "name": "forms",
      "description": "The forms of exploitation in it.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "FOR_EXPLOITATION",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors in which people were exploited.",
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
      "description": "The groups of people who were its victims.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "VICTIMISES",
      "stated": true
    },
    {
      "name": "recruitment",
      "description": "The ways of recruitment used.",
      "list": true,
      "target": "RecruitmentMethod",
      "edge": "Link",
      "stored": "RECRUITS_BY",
      "stated": true
    },
    {
      "name": "control",
      "description": "The ways of control used.",
      "list": true,
      "target": "ControlMethod",
      "edge": "Link",
      "stored": "CONTROLS_BY",
      "stated": true
    },
    {
      "name": "routes",
      "description": "The route along which the victims were taken.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "ALONG_ROUTE",
      "stated": true
    },
    {
      "name": "groups",
      "description": "The groups that were found to have done it.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "COMMITTED_BY",
      "stated": true
    },
    {
      "name": "handledBy",
      "description": "The actors that reported, investigated, tried or helped.",
      "list": true,
      "target": "Actor",
      "edge": "Handling",
      "stored": "HANDLED_BY",
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
      "name": "decisions",
      "description": "The decisions in this case.",
      "list": true,
      "target": "CourtDecision",
      "edge": "Link",
      "stored": "DECIDES",
      "stated": false
    }
  ],
  "document": `query CasePage($id: ID!, $asOf: PartialDate) {
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
        ... on Case {
          period
          stage
          facts
          victimsReported
          outcome
          places(first: 0) {
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
          routes(first: 0) {
            totalCount
          }
          groups(first: 0) {
            totalCount
          }
          handledBy(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
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
          decisions(first: 0) {
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
