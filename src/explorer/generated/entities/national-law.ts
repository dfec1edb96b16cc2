/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const NationalLaw: EntityTypeDescription = {
  "name": "NationalLaw",
  "description": "A law, a code, a decree or a regulation of a state.",
  "facts": [
    {
      "name": "kind",
      "description": "What sort of law it is.",
      "list": false,
      "kind": "enum",
      "of": "NationalLawKind"
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
    },
    {
      "name": "officialTitle",
      "description": "The title as the official text has it.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "adoptedOn",
      "description": "When it was adopted, passed or opened for signature.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "inForceOn",
      "description": "When it came into force, where a source states it.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "endedOn",
      "description": "When it ceased to be in force.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "ofCountry",
      "description": "The country or area whose law it is.",
      "list": false,
      "target": "Country",
      "edge": "Link",
      "stored": "LAW_OF",
      "stated": true
    },
    {
      "name": "criminalises",
      "description": "The forms of exploitation that it makes an offence.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "CRIMINALISES",
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
      "name": "parties",
      "description": "Who has joined it, how and when.",
      "list": true,
      "target": "Actor",
      "edge": "Participation",
      "stored": "PARTY_TO",
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
      "name": "provisions",
      "description": "Its articles and paragraphs as far as they are known here.",
      "list": true,
      "target": "Provision",
      "edge": "Link",
      "stored": "PROVISION_OF",
      "stated": true
    },
    {
      "name": "amends",
      "description": "The instruments that it changes.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "AMENDS",
      "stated": true
    },
    {
      "name": "repeals",
      "description": "The instruments that it repeals.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "REPEALS",
      "stated": true
    },
    {
      "name": "transposes",
      "description": "The supranational acts that it turns into national law, and how fully.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Implementation",
      "stored": "TRANSPOSES",
      "stated": true
    },
    {
      "name": "conflictsWith",
      "description": "What it contradicts.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "CONTRADICTS",
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
      "name": "amendedBy",
      "description": "The instruments that change it.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "AMENDS",
      "stated": false
    },
    {
      "name": "repealedBy",
      "description": "The instruments that repeal it.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "REPEALS",
      "stated": false
    },
    {
      "name": "transposedBy",
      "description": "The laws that turn it into national law, and how fully.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Implementation",
      "stored": "TRANSPOSES",
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
  "document": `query NationalLawPage($id: ID!, $asOf: PartialDate) {
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
        ... on NationalLaw {
          kind
          status
          effect
          officialTitle
          adoptedOn
          inForceOn
          endedOn
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
          criminalises(first: 0) {
            totalCount
          }
          subject(first: 0) {
            totalCount
          }
          parties(first: 0) {
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
          provisions(first: 0) {
            totalCount
          }
          amends(first: 0) {
            totalCount
          }
          repeals(first: 0) {
            totalCount
          }
          transposes(first: 0) {
            totalCount
          }
          conflictsWith(first: 0) {
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
          amendedBy(first: 0) {
            totalCount
          }
          repealedBy(first: 0) {
            totalCount
          }
          transposedBy(first: 0) {
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
