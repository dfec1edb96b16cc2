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
      "stated": true
    },
    {
      "name": "partOf",
      "description": "The actor that it is a part of or answers to.",
      "list": true,
      "target": "Actor",
      "edge": "Tenure",
      "stated": true
    },
    {
      "name": "memberOf",
      "description": "The bodies of which it is a member.",
      "list": true,
      "target": "Actor",
      "edge": "Membership",
      "stated": true
    },
    {
      "name": "succeeds",
      "description": "The actors that it took the place of.",
      "list": true,
      "target": "Actor",
      "edge": "Succession",
      "stated": true
    },
    {
      "name": "cooperatesWith",
      "description": "The actors with which it works directly, whatever the instrument.",
      "list": true,
      "target": "Actor",
      "edge": "Cooperation",
      "stated": true
    },
    {
      "name": "concernedWith",
      "description": "The matters that it deals with.",
      "list": true,
      "target": "Subject",
      "edge": "Link",
      "stated": true
    },
    {
      "name": "supports",
      "description": "The actors, programmes and works that it pays for or helps.",
      "list": true,
      "target": "Entity",
      "edge": "Support",
      "stated": true
    },
    {
      "name": "units",
      "description": "The actors that are a part of it or answer to it.",
      "list": true,
      "target": "Actor",
      "edge": "Tenure",
      "stated": false
    },
    {
      "name": "members",
      "description": "The actors that are its members.",
      "list": true,
      "target": "Actor",
      "edge": "Membership",
      "stated": false
    },
    {
      "name": "succeededBy",
      "description": "The actors that took its place.",
      "list": true,
      "target": "Actor",
      "edge": "Succession",
      "stated": false
    },
    {
      "name": "supportedBy",
      "description": "The actors that pay for it or help it.",
      "list": true,
      "target": "Actor",
      "edge": "Support",
      "stated": false
    },
    {
      "name": "chairs",
      "description": "The bodies that it chairs.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Chair",
      "stated": false
    },
    {
      "name": "casesHandled",
      "description": "Cases that the actor reported, investigated, tried or helped in.",
      "list": true,
      "target": "Case",
      "edge": "Handling",
      "stated": false
    },
    {
      "name": "eventsAttended",
      "description": "Events in which the actor took part.",
      "list": true,
      "target": "Event",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "events",
      "description": "Events about this.",
      "list": true,
      "target": "Event",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "classifications",
      "description": "The classifications that the actor publishes.",
      "list": true,
      "target": "Classification",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "instruments",
      "description": "The instruments that the actor has joined, with how and when.",
      "list": true,
      "target": "Instrument",
      "edge": "Participation",
      "stated": false
    },
    {
      "name": "agreements",
      "description": "The agreements that the actor has joined, with how and when.",
      "list": true,
      "target": "Agreement",
      "edge": "Participation",
      "stated": false
    },
    {
      "name": "programmes",
      "description": "The programmes in which the actor takes part, with its role.",
      "list": true,
      "target": "Programme",
      "edge": "Participation",
      "stated": false
    },
    {
      "name": "publications",
      "description": "The works that the actor made or published.",
      "list": true,
      "target": "Source",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "conflicts",
      "description": "Disagreements between statements about this.",
      "list": true,
      "target": "Conflict",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "riskFactors",
      "description": "Circumstances that make trafficking more likely here.",
      "list": true,
      "target": "RiskFactor",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "identityJudgements",
      "description": "What was judged of its identity with other things.",
      "list": true,
      "target": "IdentityJudgement",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "treaties",
      "description": "The treaties that the actor has joined, with how and when.",
      "list": true,
      "target": "Treaty",
      "edge": "Participation",
      "stated": false
    },
    {
      "name": "indicators",
      "description": "The measures and rankings that the actor publishes.",
      "list": true,
      "target": "Indicator",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "statistics",
      "description": "Figures about this.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "policyModels",
      "description": "The models that the actor follows or proposes.",
      "list": true,
      "target": "PolicyModel",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "gaps",
      "description": "What sources find missing or not working here.",
      "list": true,
      "target": "Gap",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "recommendationsReceived",
      "description": "The recommendations addressed to the actor.",
      "list": true,
      "target": "Recommendation",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "recommendations",
      "description": "The recommendations about this.",
      "list": true,
      "target": "Recommendation",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "concepts",
      "description": "Ideas and findings that are about this.",
      "list": true,
      "target": "Concept",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "schemesRun",
      "description": "The schemes that the actor runs.",
      "list": true,
      "target": "Scheme",
      "edge": "Link",
      "stated": false
    },
    {
      "name": "decisions",
      "description": "The decisions of this court.",
      "list": true,
      "target": "CourtDecision",
      "edge": "Link",
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
