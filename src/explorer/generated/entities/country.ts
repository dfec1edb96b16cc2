/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { EntityTypeDescription } from './entity-type.js';

export const Country: EntityTypeDescription = {
  "name": "Country",
  "description": "A country or area in the sense of the United Nations' M49 standard. Its listing says nothing about its legal status.",
  "facts": [
    {
      "name": "iso2",
      "description": "ISO 3166-1 code of two letters.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "iso3",
      "description": "ISO 3166-1 code of three letters.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "m49",
      "description": "Code of three digits in the M49 standard.",
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
      "name": "borders",
      "description": "Countries or areas with which it has a land border.",
      "list": true,
      "target": "Country",
      "edge": "Border",
      "stored": "BORDERS",
      "stated": true
    },
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
      "name": "within",
      "description": "The larger places that it lies in.",
      "list": true,
      "target": "Place",
      "edge": "Link",
      "stored": "LIES_IN",
      "stated": true
    },
    {
      "name": "actors",
      "description": "The actors that belong to this country or area or are in it.",
      "list": true,
      "target": "Actor",
      "edge": "Link",
      "stored": "OF_COUNTRY",
      "stated": false
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
      "name": "agencies",
      "description": "The bodies of this state.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Link",
      "stored": "OF_COUNTRY",
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
      "name": "chairs",
      "description": "The bodies that it chairs.",
      "list": true,
      "target": "GovernmentAgency",
      "edge": "Chair",
      "stored": "CHAIRED_BY",
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
      "name": "researchBodies",
      "description": "The research bodies that are here.",
      "list": true,
      "target": "ResearchBody",
      "edge": "Link",
      "stored": "OF_COUNTRY",
      "stated": false
    },
    {
      "name": "companies",
      "description": "The companies and trade associations that are here.",
      "list": true,
      "target": "Company",
      "edge": "Link",
      "stored": "OF_COUNTRY",
      "stated": false
    },
    {
      "name": "mediaOrganisations",
      "description": "The news media that are here.",
      "list": true,
      "target": "MediaOrganisation",
      "edge": "Link",
      "stored": "OF_COUNTRY",
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
      "name": "casesHandled",
      "description": "Cases that the actor reported, investigated, tried or helped in.",
      "list": true,
      "target": "Case",
      "edge": "Handling",
      "stored": "HANDLED_BY",
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
      "name": "programmesHere",
      "description": "The programmes that run here.",
      "list": true,
      "target": "Programme",
      "edge": "Link",
      "stored": "RUNS_IN",
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
      "name": "goods",
      "description": "Goods that are produced there with forced labour or child labour.",
      "list": true,
      "target": "Good",
      "edge": "Production",
      "stored": "PRODUCED_IN",
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
      "name": "laws",
      "description": "The laws of this country or area.",
      "list": true,
      "target": "NationalLaw",
      "edge": "Link",
      "stored": "LAW_OF",
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
      "name": "routes",
      "description": "Routes that stop here, with the role of the stop.",
      "list": true,
      "target": "Route",
      "edge": "Stop",
      "stored": "STOPS_AT",
      "stated": false
    },
    {
      "name": "schemes",
      "description": "The schemes of this country or area.",
      "list": true,
      "target": "Scheme",
      "edge": "Link",
      "stored": "SCHEME_OF",
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
  "document": `query CountryPage($id: ID!, $asOf: PartialDate) {
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
        ... on Country {
          iso2
          iso3
          m49
          latitude
          longitude
          borders(first: 0) {
            totalCount
          }
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
          within(first: 0) {
            totalCount
          }
          actors(first: 0) {
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
          agencies(first: 0) {
            totalCount
          }
          agenciesHere(first: 0) {
            totalCount
          }
          chairs(first: 0) {
            totalCount
          }
          nonGovernmentalOrganisations(first: 0) {
            totalCount
          }
          researchBodies(first: 0) {
            totalCount
          }
          companies(first: 0) {
            totalCount
          }
          mediaOrganisations(first: 0) {
            totalCount
          }
          cases(first: 0) {
            totalCount
          }
          casesHandled(first: 0) {
            totalCount
          }
          eventsHere(first: 0) {
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
          programmesHere(first: 0) {
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
          sectors(first: 0) {
            totalCount
          }
          victimGroups(first: 0) {
            totalCount
          }
          modiOperandi(first: 0) {
            totalCount
          }
          goods(first: 0) {
            totalCount
          }
          identityJudgements(first: 0) {
            totalCount
          }
          treaties(first: 0) {
            totalCount
          }
          laws(first: 0) {
            totalCount
          }
          indicators(first: 0) {
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
          routes(first: 0) {
            totalCount
          }
          schemes(first: 0) {
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
