/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Statistic: EntityTypeDescription = {
  "name": "Statistic",
  "description": "A figure as a source gives it: a value or a range, its unit, period and population, and the figure that it is a part of.",
  "facts": [
    {
      "name": "value",
      "description": "The value; null where the source gives a range or none.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "minimum",
      "description": "The least value of a range.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "maximum",
      "description": "The greatest value of a range.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "unit",
      "description": "The unit: `persons`, `cases`, `percent`, `baht`.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "precision",
      "description": "How exactly the value is given; null where none is reported.",
      "list": false,
      "kind": "enum",
      "of": "Precision"
    },
    {
      "name": "reporting",
      "description": "Whether a value was reported at all.",
      "list": false,
      "kind": "enum",
      "of": "Reporting"
    },
    {
      "name": "period",
      "description": "The time that the figure covers.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "population",
      "description": "What is counted, in full: whom or what, where, by whom.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "part",
      "description": "Which part of the whole it is, where it is one of a breakdown: `forced marriage`.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "stage",
      "description": "The stage of the path from report to sentence that is counted.",
      "list": false,
      "kind": "enum",
      "of": "CaseFlowStage"
    },
    {
      "name": "uncertainty",
      "description": "The standard error, interval or level of significance, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "caveat",
      "description": "Where its parts do not add up to it, or it does not fit its whole: how.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "indicator",
      "description": "What it measures.",
      "list": false,
      "target": "Indicator",
      "edge": "Link",
      "stored": "MEASURES",
      "stated": true
    },
    {
      "name": "partOf",
      "description": "The figure that it is a part of: its denominator.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "PART_OF",
      "stated": true
    },
    {
      "name": "places",
      "description": "The places that it covers.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "FIGURE_FOR",
      "stated": true
    },
    {
      "name": "origins",
      "description": "The places that the people counted come from.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "FIGURE_FROM",
      "stated": true
    },
    {
      "name": "forms",
      "description": "The forms of exploitation counted.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "COUNTS_FORM",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors counted.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "COUNTS_SECTOR",
      "stated": true
    },
    {
      "name": "groups",
      "description": "The groups of people counted.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "COUNTS_GROUP",
      "stated": true
    },
    {
      "name": "about",
      "description": "What else it is about.",
      "list": true,
      "target": "Entity",
      "edge": "Link",
      "stored": "FIGURE_ABOUT",
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
      "name": "parts",
      "description": "The figures that are parts of it.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "PART_OF",
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
  "document": `query StatisticPage($id: ID!, $asOf: PartialDate) {
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
        ... on Statistic {
          value
          minimum
          maximum
          unit
          precision
          reporting
          period
          population
          part
          stage
          uncertainty
          caveat
          indicator {
            period
            note
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
            node {
              __typename
              id
              name
            }
          }
          partOf(first: 0) {
            totalCount
          }
          places(first: 0) {
            totalCount
          }
          origins(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          groups(first: 0) {
            totalCount
          }
          about(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          parts(first: 0) {
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
