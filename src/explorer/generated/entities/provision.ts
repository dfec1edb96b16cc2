/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Provision: EntityTypeDescription = {
  "name": "Provision",
  "description": "An article, a paragraph or a recital of an instrument.",
  "facts": [
    {
      "name": "kind",
      "description": "What sort of provision it is.",
      "list": false,
      "kind": "enum",
      "of": "ProvisionKind"
    },
    {
      "name": "locator",
      "description": "Where it stands: `Article 18(3)`, `recital 14`.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "period",
      "description": "When it was in force in this wording.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "elements",
      "description": "What is required for it to apply, each in a few words.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "initiatedBy",
      "description": "Who starts the path that the provision opens: the victim, a prosecutor, a service.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "cooperationRequired",
      "description": "Whether the law demands that the victim cooperates with the authorities.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "practice",
      "description": "How it is applied, where that differs from its wording.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "penalties",
      "description": "The penalties that it provides.",
      "list": true,
      "kind": "value",
      "of": "Penalty"
    }
  ],
  "relations": [
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
      "name": "forms",
      "description": "The forms of exploitation that it is about.",
      "list": true,
      "target": "ExploitationForm",
      "edge": "Link",
      "stored": "COVERS_FORM",
      "stated": true
    },
    {
      "name": "limits",
      "description": "The provisions that it limits.",
      "list": true,
      "target": "Provision",
      "edge": "Link",
      "stored": "LIMITS",
      "stated": true
    },
    {
      "name": "transposes",
      "description": "The provisions that it puts into national law, and how fully.",
      "list": true,
      "target": "Provision",
      "edge": "Implementation",
      "stored": "TRANSPOSES",
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
      "name": "provisionOf",
      "description": "The instruments that it is a provision of.",
      "list": true,
      "target": "LegalInstrument",
      "edge": "Link",
      "stored": "PROVISION_OF",
      "stated": false
    },
    {
      "name": "transposedBy",
      "description": "The provisions that put it into national law, and how fully.",
      "list": true,
      "target": "Provision",
      "edge": "Implementation",
      "stored": "TRANSPOSES",
      "stated": false
    },
    {
      "name": "limitedBy",
      "description": "The provisions that limit it.",
      "list": true,
      "target": "Provision",
      "edge": "Link",
      "stored": "LIMITS",
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
      "name": "appliedIn",
      "description": "The decisions that apply it.",
      "list": true,
      "target": "CourtDecision",
      "edge": "Link",
      "stored": "APPLIES",
      "stated": false
    }
  ],
  "document": `query ProvisionPage($id: ID!, $asOf: PartialDate) {
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
        ... on Provision {
          kind
          locator
          period
          elements
          initiatedBy
          cooperationRequired
          practice
          penalties {
            appliesTo
            minimumMonths
            maximumMonths
            life
            death
            fine
          }
          subject(first: 0) {
            totalCount
          }
          forms(first: 0) {
            totalCount
          }
          limits(first: 0) {
            totalCount
          }
          transposes(first: 0) {
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
          provisionOf(first: 0) {
            totalCount
          }
          transposedBy(first: 0) {
            totalCount
          }
          limitedBy(first: 0) {
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
          appliedIn(first: 0) {
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
