/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const IntergovernmentalOrganisation: EntityTypeDescription = {
  "name": "IntergovernmentalOrganisation",
  "description": "A body that states have set up together: an organisation, a body of one, its project office or its rapporteur.",
  "facts": [
    {
      "name": "establishedOn",
      "description": "When it was set up.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "dissolvedOn",
      "description": "When it ceased to exist under this name.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "ofCountry",
      "description": "The country or area that it belongs to or is in.",
      "list": false,
      "target": "Country",
      "edge": "Link",
      "stored": "OF_COUNTRY",
      "stated": true
    },
    {
      "name": "partOf",
      "description": "The actor that it is a part of or answers to.",
      "list": true,
      "target": "Actor",
      "edge": "Tenure",
      "stored": "PART_OF",
      "stated": true
    },
    {
      "name": "memberOf",
      "description": "The bodies of which it is a member.",
      "list": true,
      "target": "Actor",
      "edge": "Membership",
      "stored": "MEMBER_OF",
      "stated": true
    },
    {
      "name": "succeeds",
      "description": "The actors that it took the place of.",
      "list": true,
      "target": "Actor",
      "edge": "Succession",
      "stored": "SUCCEEDS",
      "stated": true
    },
    {
      "name": "cooperatesWith",
      "description": "The actors with which it works directly, whatever the instrument.",
      "list": true,
      "target": "Actor",
      "edge": "Cooperation",
      "stored": "COOPERATES_WITH",
      "stated": true
    },
    {
      "name": "concernedWith",
      "description": "The matters that it deals with.",
      "list": true,
      "target": "Subject",
      "edge": "Link",
      "stored": "CONCERNED_WITH",
      "stated": true
    },
    {
      "name": "supports",
      "description": "The actors, programmes and works that it pays for or helps.",
      "list": true,
      "target": "Entity",
      "edge": "Support",
      "stored": "SUPPORTS",
      "stated": true
    },
    {
      "name": "units",
      "description": "The actors that are a part of it or answer to it.",
      "list": true,
      "target": "Actor",
      "edge": "Tenure",
      "stored": "PART_OF",
      "stated": false
    },
    {
      "name": "members",
      "description": "The actors that are its members.",
      "list": true,
      "target": "Actor",
      "edge": "Membership",
      "stored": "MEMBER_OF",
      "stated": false
    },
    {
      "name": "succeededBy",
      "description": "The actors that took its place.",
      "list": true,
      "target": "Actor",
      "edge": "Succession",
      "stored": "SUCCEEDS",
      "stated": false
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
      "name": "chairs",
      "description": "The bodies that it chairs.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Chair",
      "stored": "CHAIRED_BY",
      "stated": false
    },
    {
      "name": "casesHandled",
      "description": "Cases that the actor reported, investigated, tried or helped in.",
      "list": true,
      "target": "Case",
      "edge": "Handling",
      "stored": "HANDLED_BY",
      "stated": false
    },
    {
      "name": "eventsAttended",
      "description": "Events in which the actor took part.",
      "list": true,
      "target": "Event",
      "edge": "Link",
      "stored": "TOOK_PART_IN",
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
      "name": "classifications",
      "description": "The classifications that the actor publishes.",
      "list": true,
      "target": "Classification",
      "edge": "Link",
      "stored": "PUBLISHES_CLASSIFICATION",
      "stated": false
    },
    {
      "name": "instruments",
      "description": "The instruments that the actor has joined, with how and when.",
      "list": true,
      "target": "Instrument",
      "edge": "Participation",
      "stored": "PARTY_TO",
      "stated": false
    },
    {
      "name": "agreements",
      "description": "The agreements that the actor has joined, with how and when.",
      "list": true,
      "target": "Agreement",
      "edge": "Participation",
      "stored": "PARTY_TO",
      "stated": false
    },
    {
      "name": "programmes",
      "description": "The programmes in which the actor takes part, with its role.",
      "list": true,
      "target": "Programme",
      "edge": "Participation",
      "stored": "PARTY_TO",
      "stated": false
    },
    {
      "name": "publications",
      "description": "The works that the actor made or published.",
      "list": true,
      "target": "Source",
      "edge": "Link",
      "stored": "PUBLISHED_BY",
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
      "name": "treaties",
      "description": "The treaties that the actor has joined, with how and when.",
      "list": true,
      "target": "Treaty",
      "edge": "Participation",
      "stored": "PARTY_TO",
      "stated": false
    },
    {
      "name": "indicators",
      "description": "The measures and rankings that the actor publishes.",
      "list": true,
      "target": "Indicator",
      "edge": "Link",
      "stored": "PUBLISHES_INDICATOR",
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
      "name": "policyModels",
      "description": "The models that the actor follows or proposes.",
      "list": true,
      "target": "PolicyModel",
      "edge": "Link",
      "stored": "USED_BY",
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
      "name": "recommendationsReceived",
      "description": "The recommendations addressed to the actor.",
      "list": true,
      "target": "Recommendation",
      "edge": "Link",
      "stored": "ADDRESSED_TO",
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
      "name": "schemesRun",
      "description": "The schemes that the actor runs.",
      "list": true,
      "target": "Scheme",
      "edge": "Link",
      "stored": "RUN_BY",
      "stated": false
    },
    {
      "name": "decisions",
      "description": "The decisions of this court.",
      "list": true,
      "target": "CourtDecision",
      "edge": "Link",
      "stored": "DECIDED_BY",
      "stated": false
    }
  ],
  "document": `query IntergovernmentalOrganisationPage($id: ID!, $asOf: PartialDate) {
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
        ... on IntergovernmentalOrganisation {
          establishedOn
          dissolvedOn
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
          partOf(first: 0) {
            totalCount
          }
          memberOf(first: 0) {
            totalCount
          }
          succeeds(first: 0) {
            totalCount
          }
          cooperatesWith(first: 0) {
            totalCount
          }
          concernedWith(first: 0) {
            totalCount
          }
          supports(first: 0) {
            totalCount
          }
          units(first: 0) {
            totalCount
          }
          members(first: 0) {
            totalCount
          }
          succeededBy(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          chairs(first: 0) {
            totalCount
          }
          casesHandled(first: 0) {
            totalCount
          }
          eventsAttended(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          classifications(first: 0) {
            totalCount
          }
          instruments(first: 0) {
            totalCount
          }
          agreements(first: 0) {
            totalCount
          }
          programmes(first: 0) {
            totalCount
          }
          publications(first: 0) {
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
          treaties(first: 0) {
            totalCount
          }
          indicators(first: 0) {
            totalCount
          }
          statistics(first: 0) {
            totalCount
          }
          policyModels(first: 0) {
            totalCount
          }
          gaps(first: 0) {
            totalCount
          }
          recommendationsReceived(first: 0) {
            totalCount
          }
          recommendations(first: 0) {
            totalCount
          }
          concepts(first: 0) {
            totalCount
          }
          schemesRun(first: 0) {
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
