/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const IdentityJudgement: EntityTypeDescription = {
  "name": "IdentityJudgement",
  "description": "What somebody judged of two things that are named alike: whether they are one. Nothing is merged under it: both stay as they are, and\nboth ids keep answering.",
  "facts": [
    {
      "name": "verdict",
      "description": "What was judged.",
      "list": false,
      "kind": "enum",
      "of": "IdentityVerdict"
    },
    {
      "name": "by",
      "description": "Who judged.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "reason",
      "description": "Why.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "on",
      "description": "When.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "withdrawnBy",
      "description": "Who withdrew it.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "withdrawnReason",
      "description": "Why it was withdrawn.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "withdrawnOn",
      "description": "When it was withdrawn.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "things",
      "description": "The two things.",
      "list": true,
      "target": "Entity",
      "edge": "Link",
      "stored": "JUDGES_IDENTITY_OF",
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
  "document": `query IdentityJudgementPage($id: ID!, $asOf: PartialDate) {
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
        ... on IdentityJudgement {
          verdict
          by
          reason
          on
          withdrawnBy
          withdrawnReason
          withdrawnOn
          things(first: 0) {
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
