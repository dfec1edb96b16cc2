/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const ClassificationTerm: EntityTypeDescription = {
  "name": "ClassificationTerm",
  "description": "A term of a classification, and what of ours it matches.",
  "facts": [
    {
      "name": "code",
      "description": "Its code, as the classification writes it.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "classification",
      "description": "The classification that it is a term of.",
      "list": false,
      "target": "Classification",
      "edge": "Link",
      "stored": "TERM_OF",
      "stated": true
    },
    {
      "name": "broader",
      "description": "The terms of the same classification that it falls under.",
      "list": true,
      "target": "ClassificationTerm",
      "edge": "Link",
      "stored": "BROADER",
      "stated": true
    },
    {
      "name": "forms",
      "description": "The forms of exploitation that it matches.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "TermMatch",
      "stored": "MATCHES_FORM",
      "stated": true
    },
    {
      "name": "recruitment",
      "description": "The methods of recruitment that it matches.",
      "list": true,
      "target": "RecruitmentMethod",
      "edge": "TermMatch",
      "stored": "MATCHES_RECRUITMENT",
      "stated": true
    },
    {
      "name": "control",
      "description": "The methods of control that it matches.",
      "list": true,
      "target": "ControlMethod",
      "edge": "TermMatch",
      "stored": "MATCHES_CONTROL",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors that it matches.",
      "list": true,
      "target": "Sector",
      "edge": "TermMatch",
      "stored": "MATCHES_SECTOR",
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
      "name": "narrower",
      "description": "The terms that fall under it.",
      "list": true,
      "target": "ClassificationTerm",
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
  "document": `query ClassificationTermPage($id: ID!, $asOf: PartialDate) {
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
        ... on ClassificationTerm {
          code
          classification {
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
          broader(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          recruitment(first: 0) {
            totalCount
          }
          control(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
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
