/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Source: EntityTypeDescription = {
  "name": "Source",
  "description": "A work from which something is known: a report, a book or a chapter of one, an article, a law's text, a data set.",
  "facts": [
    {
      "name": "kind",
      "description": "What sort of work it is.",
      "list": false,
      "kind": "enum",
      "of": "SourceKind"
    },
    {
      "name": "title",
      "description": "The full title.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "authors",
      "description": "Who wrote it, in the order of the title page.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "publisher",
      "description": "Who published it, as printed.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "publishedOn",
      "description": "When it was published.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "language",
      "description": "Its language, as a BCP 47 tag.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "licence",
      "description": "The licence under which it may be used, as far as it is stated.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "url",
      "description": "Where it can be read.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "coverage",
      "description": "What it covers: places, times and matters, in our words.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "firstPage",
      "description": "The first printed page of it that can be cited.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "lastPage",
      "description": "The last printed page of it that can be cited.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "reliability",
      "description": "How reliable the source is on the Admiralty scale; null where that cannot be judged (F).",
      "list": false,
      "kind": "enum",
      "of": "Reliability"
    }
  ],
  "relations": [
    {
      "name": "partOf",
      "description": "The larger work that it is a part of.",
      "list": false,
      "target": "Source",
      "edge": "Link",
      "stored": "PART_OF",
      "stated": true
    },
    {
      "name": "publishedBy",
      "description": "The actors that made or published it.",
      "list": true,
      "target": "Actor",
      "edge": "Link",
      "stored": "PUBLISHED_BY",
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
      "description": "The parts of this work.",
      "list": true,
      "target": "Source",
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
      "name": "typologies",
      "description": "The typologies published in this work.",
      "list": true,
      "target": "OrganisationTypology",
      "edge": "Link",
      "stored": "PUBLISHED_IN",
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
  "document": `query SourcePage($id: ID!, $asOf: PartialDate) {
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
        ... on Source {
          kind
          title
          authors
          publisher
          publishedOn
          language
          licence
          url
          coverage
          firstPage
          lastPage
          reliability
          partOf {
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
          publishedBy(first: 0) {
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
          typologies(first: 0) {
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
