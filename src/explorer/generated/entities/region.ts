/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Region: EntityTypeDescription = {
  "name": "Region",
  "description": "A region of the world, or one that several countries form together.",
  "facts": [
    {
      "name": "m49",
      "description": "Code of three digits in the M49 standard, where the region is one of its regions.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "latitude",
      "description": "Latitude of a point that stands for the place, in degrees north.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "longitude",
      "description": "Longitude of a point that stands for the place, in degrees east.",
      "list": false,
      "kind": "number",
      "of": null
    }
  ],
  "relations": [
    {
      "name": "within",
      "description": "The larger places that it lies in.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "LIES_IN",
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
      "name": "agenciesHere",
      "description": "The bodies of states that are here.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Link",
      "stored": "LOCATED_IN",
      "stated": false
    },
    {
      "name": "nonGovernmentalOrganisations",
      "description": "The organisations of civil society that work here.",
      "list": true,
      "target": "NonGovernmentalOrganisation",
      "edge": "Link",
      "stored": "WORKS_IN",
      "stated": false
    },
    {
      "name": "cases",
      "description": "Cases that touched this place.",
      "list": true,
      "target": "Case",
      "edge": "CasePlace",
      "stored": "TOUCHES",
      "stated": false
    },
    {
      "name": "eventsHere",
      "description": "Events that took place here.",
      "list": true,
      "target": "Event",
      "edge": "Link",
      "stored": "TOOK_PLACE_IN",
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
      "name": "programmesHere",
      "description": "The programmes that run here.",
      "list": true,
      "target": "Programme",
      "edge": "Link",
      "stored": "RUNS_IN",
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
      "name": "sectors",
      "description": "The sectors with exploitation found here.",
      "list": true,
      "target": "Sector",
      "edge": "Link",
      "stored": "FOUND_IN",
      "stated": false
    },
    {
      "name": "victimGroups",
      "description": "Groups of people from here who are trafficked or at risk.",
      "list": true,
      "target": "VictimGroup",
      "edge": "Link",
      "stored": "COMES_FROM",
      "stated": false
    },
    {
      "name": "modiOperandi",
      "description": "Ways of proceeding seen here.",
      "list": true,
      "target": "ModusOperandi",
      "edge": "Link",
      "stored": "SEEN_IN",
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
      "name": "figures",
      "description": "Figures that cover this place.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "FIGURE_FOR",
      "stated": false
    },
    {
      "name": "figuresOfOrigin",
      "description": "Figures on people who come from here.",
      "list": true,
      "target": "Statistic",
      "edge": "Link",
      "stored": "FIGURE_FROM",
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
      "name": "assessments",
      "description": "Tiers, scores and ranks given to it.",
      "list": true,
      "target": "Assessment",
      "edge": "Link",
      "stored": "ASSESSES",
      "stated": false
    },
    {
      "name": "organisationTypes",
      "description": "The types of criminal organisation found here or at home here.",
      "list": true,
      "target": "OrganisationType",
      "edge": "Link",
      "stored": "FOUND_IN",
      "stated": false
    },
    {
      "name": "criminalGroups",
      "description": "The criminal groups that are at home here.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "BASED_IN",
      "stated": false
    },
    {
      "name": "activeCriminalGroups",
      "description": "The criminal groups that work here.",
      "list": true,
      "target": "CriminalGroup",
      "edge": "Link",
      "stored": "OPERATES_IN",
      "stated": false
    },
    {
      "name": "contains",
      "description": "The places that lie in it.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "LIES_IN",
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
      "description": "Routes that stop here, with the role of the stop.",
      "list": true,
      "target": "Route",
      "edge": "Stop",
      "stored": "STOPS_AT",
      "stated": false
    }
  ],
  "document": `query RegionPage($id: ID!, $asOf: PartialDate) {
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
        ... on Region {
          m49
          latitude
          longitude
          within(first: 0) {
            totalCount
          }
          supportedBy(first: 0) {
            totalCount
          }
          agenciesHere(first: 0) {
            totalCount
          }
          nonGovernmentalOrganisations(first: 0) {
            totalCount
          }
          cases(first: 0) {
            totalCount
          }
          eventsHere(first: 0) {
            totalCount
          }
          events(first: 0) {
            totalCount
          }
          programmesHere(first: 0) {
            totalCount
          }
          conflicts(first: 0) {
            totalCount
          }
          riskFactors(first: 0) {
            totalCount
          }
          sectors(first: 0) {
            totalCount
          }
          victimGroups(first: 0) {
            totalCount
          }
          modiOperandi(first: 0) {
            totalCount
          }
          identityJudgements(first: 0) {
            totalCount
          }
          figures(first: 0) {
            totalCount
          }
          figuresOfOrigin(first: 0) {
            totalCount
          }
          statistics(first: 0) {
            totalCount
          }
          assessments(first: 0) {
            totalCount
          }
          organisationTypes(first: 0) {
            totalCount
          }
          criminalGroups(first: 0) {
            totalCount
          }
          activeCriminalGroups(first: 0) {
            totalCount
          }
          contains(first: 0) {
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
