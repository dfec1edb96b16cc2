/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Agreement: EntityTypeDescription = {
  "name": "Agreement",
  "description": "A memorandum, agreement or joint declaration between two or more actors that is not a treaty.",
  "facts": [
    {
      "name": "kind",
      "description": "How many actors it binds, and of which sort.",
      "list": false,
      "kind": "enum",
      "of": "AgreementKind"
    },
    {
      "name": "signedOn",
      "description": "When it was signed or adopted.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "inForceOn",
      "description": "When it came into effect, where a source states it.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "endedOn",
      "description": "When it ended.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "status",
      "description": "How far it has come; null where the source does not say.",
      "list": false,
      "kind": "enum",
      "of": "InstrumentStatus"
    },
    {
      "name": "effect",
      "description": "Whether it was put into practice and what it achieved, as the source judges it.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "parties",
      "description": "Who has joined it, how and when.",
      "list": true,
      "target": "Actor",
      "edge": "Participation",
      "stored": "PARTY_TO",
      "stated": true
    },
    {
      "name": "subject",
      "description": "What it is about.",
      "list": true,
      "target": "Subject",
      "edge": "Link",
      "stored": "CONCERNS",
      "stated": true
    },
    {
      "name": "implements",
      "description": "The instruments that it puts into effect.",
      "list": true,
      "target": "Instrument",
      "edge": "Implementation",
      "stored": "IMPLEMENTS",
      "stated": true
    },
    {
      "name": "supplements",
      "description": "The instruments that it adds to.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "SUPPLEMENTS",
      "stated": true
    },
    {
      "name": "replaces",
      "description": "The instruments that it takes the place of.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "REPLACES",
      "stated": true
    },
    {
      "name": "sectors",
      "description": "The sectors that it covers in particular.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "COVERS_SECTOR",
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
      "name": "establishes",
      "description": "The bodies set up under it.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Link",
      "stored": "ESTABLISHED_UNDER",
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
      "name": "implementedBy",
      "description": "The instruments that put it into effect.",
      "list": true,
      "target": "Instrument",
      "edge": "Implementation",
      "stored": "IMPLEMENTS",
      "stated": false
    },
    {
      "name": "supplementedBy",
      "description": "The instruments that add to it.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "SUPPLEMENTS",
      "stated": false
    },
    {
      "name": "replacedBy",
      "description": "The instruments that took its place.",
      "list": true,
      "target": "Instrument",
      "edge": "Link",
      "stored": "REPLACES",
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
      "name": "schemes",
      "description": "The schemes that rest on it.",
      "list": true,
      "target": "Scheme",
      "edge": "Link",
      "stored": "BASED_ON",
      "stated": false
    }
  ],
  "document": `query AgreementPage($id: ID!, $asOf: PartialDate) {
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
        ... on Agreement {
          kind
          signedOn
          inForceOn
          endedOn
          status
          effect
          parties(first: 0) {
            totalCount
          }
          subject(first: 0) {
            totalCount
          }
          implements(first: 0) {
            totalCount
          }
          supplements(first: 0) {
            totalCount
          }
          replaces(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          establishes(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          implementedBy(first: 0) {
            totalCount
          }
          supplementedBy(first: 0) {
            totalCount
          }
          replacedBy(first: 0) {
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
