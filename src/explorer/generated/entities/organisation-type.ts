/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const OrganisationType: EntityTypeDescription = {
  "name": "OrganisationType",
  "description": "One type of organisation in a typology.",
  "facts": [
    {
      "name": "rank",
      "description": "Its place in the typology, as the source lists it, from 1.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "structure",
      "description": "Whether members stand above one another: a hierarchy, a network, neither, or not said.",
      "list": false,
      "kind": "enum",
      "of": "OrganisationStructure"
    }
  ],
  "relations": [
    {
      "name": "typology",
      "description": "The typology that it belongs to.",
      "list": false,
      "target": "OrganisationTypology",
      "edge": "Link",
      "stored": "TYPE_IN",
      "stated": true
    },
    {
      "name": "traits",
      "description": "What marks it.",
      "list": true,
      "target": "Trait",
      "edge": "TraitValue",
      "stored": "HAS_TRAIT",
      "stated": true
    },
    {
      "name": "foundIn",
      "description": "Where such organisations are found or come from.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "FOUND_IN",
      "stated": true
    },
    {
      "name": "broader",
      "description": "The wider types that it is a kind of.",
      "list": true,
      "target": "OrganisationType",
      "edge": "Link",
      "stored": "BROADER",
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
      "description": "The narrower types.",
      "list": true,
      "target": "OrganisationType",
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
      "name": "examples",
      "description": "The groups that are examples of this type.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "EXAMPLE_OF",
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
      "description": "Routes run by organisations of this type.",
      "list": true,
      "target": "Route",
      "edge": "Link",
      "stored": "RUN_BY_TYPE",
      "stated": false
    }
  ],
  "document": `query OrganisationTypePage($id: ID!, $asOf: PartialDate) {
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
        ... on OrganisationType {
          rank
          structure
          typology {
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
          traits(first: 0) {
            totalCount
          }
          foundIn(first: 0) {
            totalCount
          }
          broader(first: 0) {
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
          examples(first: 0) {
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
