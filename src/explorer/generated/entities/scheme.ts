/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Scheme: EntityTypeDescription = {
  "name": "Scheme",
  "description": "A regime under which people may enter, stay, work or be protected: who qualifies, on what condition, for how long, with what rights.",
  "facts": [
    {
      "name": "kind",
      "description": "What sort of regime it is.",
      "list": false,
      "kind": "enum",
      "of": "SchemeKind"
    },
    {
      "name": "period",
      "description": "When it was open.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "eligibility",
      "description": "Who qualifies.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "conditions",
      "description": "On what conditions.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "rights",
      "description": "With what rights and services.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "duration",
      "description": "For how long, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "fee",
      "description": "What it costs the person, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "limitations",
      "description": "What weakens it, each in a few words.",
      "list": true,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "ofCountry",
      "description": "The country or area whose scheme it is.",
      "list": false,
      "target": "Country",
      "edge": "Link",
      "stored": "SCHEME_OF",
      "stated": true
    },
    {
      "name": "basedOn",
      "description": "The instruments that it rests on.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "BASED_ON",
      "stated": true
    },
    {
      "name": "runBy",
      "description": "The actors that run it.",
      "list": true,
      "target": "Actor",
      "edge": "Link",
      "stored": "RUN_BY",
      "stated": true
    },
    {
      "name": "groups",
      "description": "The groups of people that it is for.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "IS_FOR",
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
    }
  ],
  "document": `query SchemePage($id: ID!, $asOf: PartialDate) {
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
        ... on Scheme {
          kind
          period
          eligibility
          conditions
          rights
          duration
          fee
          limitations
          ofCountry {
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
          basedOn(first: 0) {
            totalCount
          }
          runBy(first: 0) {
            totalCount
          }
          groups(first: 0) {
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
