/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */
import type { FactDescription } from './entity-type.js';

/** What a relation carries, by its kind. */
export const EDGE_FACTS: Readonly<Record<string, readonly FactDescription[]>> = {
  "Border": [
    {
      "name": "lengthKm",
      "description": "Length in kilometres.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "crossingPoints",
      "description": "How many main crossing points the source counts.",
      "list": false,
      "kind": "number",
      "of": null
    }
  ],
  "CasePlace": [
    {
      "name": "role",
      "description": "What the place was for the victims.",
      "list": false,
      "kind": "enum",
      "of": "StopRole"
    }
  ],
  "Chair": [
    {
      "name": "office",
      "description": "The office through which the chair is held: `Prime Minister`.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "since",
      "description": "Since when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "until",
      "description": "Until when.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Cooperation": [
    {
      "name": "since",
      "description": "Since when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "until",
      "description": "Until when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "basis",
      "description": "What it rests on: cases, a memorandum, habit.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "activities",
      "description": "What they do together.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "frequency",
      "description": "How often they meet.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "assessment",
      "description": "How the source judges it.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "status",
      "description": "Whether it works, is tried, or is only wished for.",
      "list": false,
      "kind": "enum",
      "of": "CooperationStatus"
    }
  ],
  "Handling": [
    {
      "name": "part",
      "description": "What it did, in a few words.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "on",
      "description": "When.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Implementation": [
    {
      "name": "extent",
      "description": "How fully.",
      "list": false,
      "kind": "enum",
      "of": "ImplementationExtent"
    }
  ],
  "Link": [
    {
      "name": "period",
      "description": "When the relation held.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Membership": [
    {
      "name": "status",
      "description": "What sort of member.",
      "list": false,
      "kind": "enum",
      "of": "MembershipStatus"
    },
    {
      "name": "since",
      "description": "Since when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "until",
      "description": "Until when.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Participation": [
    {
      "name": "role",
      "description": "What the actor is in the instrument.",
      "list": false,
      "kind": "enum",
      "of": "ParticipationRole"
    },
    {
      "name": "signedOn",
      "description": "When it signed.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "ratifiedOn",
      "description": "When it ratified.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "accededOn",
      "description": "When it acceded.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "acceptedOn",
      "description": "When it accepted or approved.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "joinedOn",
      "description": "When it joined in any other way.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "endedOn",
      "description": "When its participation ended.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "reservation",
      "description": "What it reserved or declared.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "Production": [
    {
      "name": "period",
      "description": "When it was so, as far as the source says.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "childLabour",
      "description": "Whether with child labour.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "forcedLabour",
      "description": "Whether with forced labour.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "forcedChildLabour",
      "description": "Whether with forced child labour.",
      "list": false,
      "kind": "boolean",
      "of": null
    }
  ],
  "Stop": [
    {
      "name": "order",
      "description": "Its place in the order of stops, from 1.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "role",
      "description": "What the place is for the route.",
      "list": false,
      "kind": "enum",
      "of": "StopRole"
    },
    {
      "name": "functions",
      "description": "What else is done there: `holds the contract`, `pays the wages`, `recruits`.",
      "list": true,
      "kind": "text",
      "of": null
    },
    {
      "name": "roleContested",
      "description": "Whether sources disagree on the role.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "travelled",
      "description": "Whether the leg that ends here was travelled: null unless the source says.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "crossing",
      "description": "How the border before this stop is crossed, where the source says at all.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "mode",
      "description": "Means of travel of the leg that ends here.",
      "list": false,
      "kind": "enum",
      "of": "TravelMode"
    }
  ],
  "Succession": [
    {
      "name": "on",
      "description": "When.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "change",
      "description": "What changed: the name alone, the mandate, the parent.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "Support": [
    {
      "name": "kind",
      "description": "By what means.",
      "list": false,
      "kind": "enum",
      "of": "SupportKind"
    },
    {
      "name": "since",
      "description": "Since when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "until",
      "description": "Until when.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Tenure": [
    {
      "name": "since",
      "description": "Since when.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "until",
      "description": "Until when.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "TermMatch": [
    {
      "name": "match",
      "description": "How far the two are the same.",
      "list": false,
      "kind": "enum",
      "of": "MatchKind"
    },
    {
      "name": "lost",
      "description": "What is lost where one is put for the other.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "TraitValue": [
    {
      "name": "has",
      "description": "Whether the type has the trait or is said to lack it.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "degree",
      "description": "How much, where the source says.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ]
};

/** What a value is made of, by its kind. */
export const VALUE_FACTS: Readonly<Record<string, readonly FactDescription[]>> = {
  "Penalty": [
    {
      "name": "appliesTo",
      "description": "Whom or which case it is for: `basic offence`, `victim under 15`.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "minimumMonths",
      "description": "Least imprisonment, in months.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "maximumMonths",
      "description": "Most imprisonment, in months.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "life",
      "description": "Whether imprisonment for life is possible.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "death",
      "description": "Whether death is possible.",
      "list": false,
      "kind": "boolean",
      "of": null
    },
    {
      "name": "fine",
      "description": "Fine, as printed, with its currency.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ],
  "Position": [
    {
      "name": "statement",
      "description": "What is said, in our words.",
      "list": false,
      "kind": "text",
      "of": null
    },
    {
      "name": "source",
      "description": "The work that says it.",
      "list": false,
      "kind": "thing",
      "of": "Source"
    },
    {
      "name": "page",
      "description": "The printed page.",
      "list": false,
      "kind": "number",
      "of": null
    },
    {
      "name": "lines",
      "description": "The lines of the source's text.",
      "list": false,
      "kind": "text",
      "of": null
    }
  ]
};

/** What is said of a thing in a list, by its type. */
export const SUMMARY_FACTS: Readonly<Record<string, readonly FactDescription[]>> = {
  "Agreement": [
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
    }
  ],
  "Assessment": [
    {
      "name": "period",
      "description": "The year or years that it is for.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Case": [
    {
      "name": "period",
      "description": "When it happened.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "stage",
      "description": "How far it got.",
      "list": false,
      "kind": "enum",
      "of": "CaseStage"
    }
  ],
  "Classification": [
    {
      "name": "edition",
      "description": "The edition that its terms here are of.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "ClassificationTerm": [],
  "Company": [],
  "Concept": [],
  "Conflict": [
    {
      "name": "kind",
      "description": "What the statements disagree about.",
      "list": false,
      "kind": "enum",
      "of": "ConflictKind"
    }
  ],
  "ControlMethod": [],
  "Country": [],
  "CourtDecision": [
    {
      "name": "decidedOn",
      "description": "When it was given.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "CriminalGroup": [],
  "Event": [
    {
      "name": "kind",
      "description": "What sort of event it was.",
      "list": false,
      "kind": "enum",
      "of": "EventKind"
    },
    {
      "name": "on",
      "description": "When it took place.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "ExploitationForm": [],
  "Gap": [
    {
      "name": "kind",
      "description": "Where it lies.",
      "list": false,
      "kind": "enum",
      "of": "GapKind"
    },
    {
      "name": "period",
      "description": "When it was found to exist.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Good": [],
  "GovernmentAgency": [
    {
      "name": "kind",
      "description": "What sort of body it is.",
      "list": false,
      "kind": "enum",
      "of": "AgencyKind"
    },
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
  "IdentityJudgement": [
    {
      "name": "verdict",
      "description": "What was judged.",
      "list": false,
      "kind": "enum",
      "of": "IdentityVerdict"
    },
    {
      "name": "on",
      "description": "When.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "withdrawnOn",
      "description": "When it was withdrawn.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Indicator": [
    {
      "name": "kind",
      "description": "What sort of measure it is.",
      "list": false,
      "kind": "enum",
      "of": "IndicatorKind"
    }
  ],
  "IntergovernmentalOrganisation": [
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
  "Locality": [
    {
      "name": "kind",
      "description": "What sort of place it is.",
      "list": false,
      "kind": "enum",
      "of": "LocalityKind"
    }
  ],
  "MediaOrganisation": [],
  "ModusOperandi": [],
  "NationalLaw": [
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
  "NonGovernmentalOrganisation": [
    {
      "name": "establishedOn",
      "description": "When it was set up.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "dissolvedOn",
      "description": "When it ceased to exist.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "OrganisationType": [
    {
      "name": "structure",
      "description": "Whether members stand above one another: a hierarchy, a network, neither, or not said.",
      "list": false,
      "kind": "enum",
      "of": "OrganisationStructure"
    }
  ],
  "OrganisationTypology": [
    {
      "name": "publishedOn",
      "description": "When it was published.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "PolicyModel": [],
  "Programme": [
    {
      "name": "kind",
      "description": "What sort of programme it is.",
      "list": false,
      "kind": "enum",
      "of": "ProgrammeKind"
    },
    {
      "name": "period",
      "description": "When it ran or is to run.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "startedOn",
      "description": "When it began.",
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
    }
  ],
  "Provision": [
    {
      "name": "kind",
      "description": "What sort of provision it is.",
      "list": false,
      "kind": "enum",
      "of": "ProvisionKind"
    },
    {
      "name": "period",
      "description": "When it was in force in this wording.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Recommendation": [],
  "RecruitmentMethod": [],
  "Region": [],
  "ResearchBody": [],
  "RiskFactor": [
    {
      "name": "kind",
      "description": "Where it works.",
      "list": false,
      "kind": "enum",
      "of": "RiskFactorKind"
    }
  ],
  "Route": [
    {
      "name": "status",
      "description": "Whether the route was travelled, and how surely that is known.",
      "list": false,
      "kind": "enum",
      "of": "RouteStatus"
    },
    {
      "name": "period",
      "description": "When the route was in use, as far as the source says.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Scheme": [
    {
      "name": "kind",
      "description": "What sort of regime it is.",
      "list": false,
      "kind": "enum",
      "of": "SchemeKind"
    },
    {
      "name": "period",
      "description": "When it was open.",
      "list": false,
      "kind": "date",
      "of": null
    }
  ],
  "Sector": [],
  "Source": [
    {
      "name": "kind",
      "description": "What sort of work it is.",
      "list": false,
      "kind": "enum",
      "of": "SourceKind"
    },
    {
      "name": "publishedOn",
      "description": "When it was published.",
      "list": false,
      "kind": "date",
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
  "Statistic": [
    {
      "name": "precision",
      "description": "How exactly the value is given; null where none is reported.",
      "list": false,
      "kind": "enum",
      "of": "Precision"
    },
    {
      "name": "reporting",
      "description": "Whether a value was reported at all.",
      "list": false,
      "kind": "enum",
      "of": "Reporting"
    },
    {
      "name": "period",
      "description": "The time that the figure covers.",
      "list": false,
      "kind": "date",
      "of": null
    },
    {
      "name": "stage",
      "description": "The stage of the path from report to sentence that is counted.",
      "list": false,
      "kind": "enum",
      "of": "CaseFlowStage"
    }
  ],
  "Subject": [],
  "SupranationalAct": [
    {
      "name": "kind",
      "description": "What sort of act it is.",
      "list": false,
      "kind": "enum",
      "of": "SupranationalActKind"
    },
    {
      "name": "transpositionDue",
      "description": "By when states had to put it into their law.",
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
  "Trait": [
    {
      "name": "dimension",
      "description": "What it is a trait of: structure, discipline, violence, reach, market.",
      "list": false,
      "kind": "enum",
      "of": "TraitDimension"
    }
  ],
  "Treaty": [
    {
      "name": "status",
      "description": "How far it has come; null where the source does not say.",
      "list": false,
      "kind": "enum",
      "of": "InstrumentStatus"
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
  "VictimGroup": [
    {
      "name": "sex",
      "description": "The sex of its members, where it is one.",
      "list": false,
      "kind": "enum",
      "of": "Sex"
    },
    {
      "name": "age",
      "description": "The age of its members, where it is one.",
      "list": false,
      "kind": "enum",
      "of": "AgeGroup"
    }
  ]
};

/** What the values of an enumeration mean. */
export const ENUM_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "AgeGroup": {
    "ADULT": "18 and over.",
    "CHILD": "Under 18."
  },
  "AgencyKind": {
    "BORDER_SERVICE": "A border guard, an immigration or a customs service.",
    "COMMITTEE": "A committee, a council, a task force or another body of several agencies.",
    "COURT": "A court.",
    "DEPARTMENT": "A department, an office or a bureau within a ministry.",
    "GOVERNMENT": "A government as a whole, or its cabinet.",
    "MINISTRY": "A ministry or a department of state.",
    "OTHER": "An agency of any other sort.",
    "OVERSIGHT": "A rapporteur, an ombudsman, an inspectorate or another body that oversees.",
    "PARLIAMENT": "A parliament or another law-maker.",
    "POLICE_FORCE": "A police force.",
    "POLICE_UNIT": "A unit or a division of the police, or another unit that investigates.",
    "PROSECUTION": "A prosecution service.",
    "SERVICE": "A centre, a shelter or another body that serves people."
  },
  "AgreementKind": {
    "BILATERAL": "Between two states.",
    "DECLARATION": "A declaration that commits without a treaty's form.",
    "INTER_AGENCY": "Between agencies of one state or of several.",
    "MIXED": "Between a state or an organisation and others that are not states.",
    "MULTILATERAL": "Between three or more states.",
    "SUB_NATIONAL": "Between divisions of a state."
  },
  "CaseFlowStage": {
    "ASSISTED": "People sheltered or assisted.",
    "CHARGED": "Suspects arrested or charged.",
    "CONVICTED": "Convictions.",
    "IDENTIFIED": "Victims identified.",
    "INVESTIGATED": "Cases investigated.",
    "PROSECUTED": "Cases prosecuted.",
    "SENTENCED": "Sentences.",
    "UNCOVERED": "Cases uncovered or reported."
  },
  "CaseStage": {
    "CLOSED": "Ended without a conviction.",
    "CONVICTED": "Ended in a conviction.",
    "INVESTIGATED": "Under investigation.",
    "PROSECUTED": "Before a court.",
    "REPORTED": "Reported and not taken further, as far as is known."
  },
  "ConflictKind": {
    "CLASSIFICATION": "How something is classified.",
    "DATE": "A date.",
    "EXISTENCE": "Whether something exists or happened.",
    "FIGURE": "A figure.",
    "LAW_AND_PRACTICE": "What a law or a practice is.",
    "NAME": "A name or an identity."
  },
  "CooperationStatus": {
    "ACTIVE": "It is practised.",
    "ENDED": "It was practised and is no more.",
    "RECOMMENDED": "A source recommends it.",
    "SOUGHT": "One side has sought it."
  },
  "EventKind": {
    "DECISION": "A decision of a government, a body or a court.",
    "MEETING": "A meeting or a conference.",
    "OCCURRENCE": "Something else that happened.",
    "POLICY_CHANGE": "A change of law or policy.",
    "VISIT": "A visit."
  },
  "GapKind": {
    "COOPERATION": "In cooperation.",
    "DATA": "In data.",
    "ENFORCEMENT": "In enforcement and prosecution.",
    "IMPLEMENTATION": "In carrying out what the law or a plan says.",
    "LEGAL": "In the law.",
    "POLICY": "In policy.",
    "PREVENTION": "In prevention.",
    "PROTECTION": "In the protection of victims.",
    "RESEARCH": "In research."
  },
  "IdentityVerdict": {
    "DIFFERENT": "They are not the same.",
    "SAME": "They are the same.",
    "UNSURE": "It cannot be told."
  },
  "ImplementationExtent": {
    "FULL": "Wholly, as the source judges it.",
    "NONE": "Not at all, though it was due.",
    "PARTIAL": "In part.",
    "UNSPECIFIED": "The source does not judge it."
  },
  "IndicatorKind": {
    "CLASS": "A class such as a tier.",
    "COUNT": "A count or an amount.",
    "RANK": "A rank in an order.",
    "SCORE": "A score on a scale.",
    "SHARE": "A share of a whole."
  },
  "InstrumentStatus": {
    "CONCLUDED": "It is signed, adopted or passed; whether it is applied is not said.",
    "ENDED": "It is no longer in force or has run its course.",
    "FAILED": "It was proposed, and was rejected or came to nothing.",
    "IN_FORCE": "It is in force or under way.",
    "PROPOSED": "Somebody has proposed it.",
    "UNDER_NEGOTIATION": "It is being negotiated, drafted or debated."
  },
  "LocalityKind": {
    "AIRPORT": "An airport.",
    "AREA": "Any other area within a country or across countries.",
    "BORDER_AREA": "A border or a stretch of one.",
    "BORDER_CROSSING": "A point at which a border is crossed.",
    "CITY": "A city or a town.",
    "DISTRICT": "A district, a county or another division below the province.",
    "PORT": "A port.",
    "PROVINCE": "A province, a state or another first-level division.",
    "SEA_AREA": "A stretch of sea.",
    "VILLAGE": "A village or a rural area."
  },
  "MatchKind": {
    "BROADER": "The term is broader: everything of ours falls under it, and more.",
    "EXACT": "They mean the same.",
    "NARROWER": "The term is narrower: it is a part of ours.",
    "PARTIAL": "They overlap."
  },
  "MembershipStatus": {
    "CANDIDATE": "A candidate, or one that has applied.",
    "MEMBER": "A full member.",
    "OBSERVER": "An observer."
  },
  "NationalLawKind": {
    "ACT": "An act of parliament.",
    "BILL": "A bill that is not law.",
    "CODE": "A code, or a part of one.",
    "CONSTITUTION": "A constitution.",
    "DECREE": "A decree, a ministerial regulation or another rule under an act.",
    "GUIDELINE": "A rule of practice, a guideline or a circular."
  },
  "OrganisationStructure": {
    "CLUSTERED": "Several groups, each a hierarchy or not, under coordination or control.",
    "COOPERATIVE": "People who act together for a while, each with a skill.",
    "CORE_GROUP": "A cohesive group without ranks.",
    "HIERARCHICAL": "A hierarchy.",
    "INDIVIDUALS": "A few individuals.",
    "NETWORK": "A loose network."
  },
  "ParticipationRole": {
    "ADOPTER": "It adopted or issued it.",
    "APPROVER": "It approved it.",
    "FUNDER": "It pays for it.",
    "IMPLEMENTER": "It carries it out.",
    "LEAD": "It leads or coordinates.",
    "OBSERVER": "It observes.",
    "PARTNER": "It takes part or lends support as a partner.",
    "PARTY": "It is bound by it or committed to it.",
    "PROPOSER": "It proposed it.",
    "SECRETARIAT": "It is the secretariat.",
    "SIGNATORY": "It has signed and not yet consented to be bound."
  },
  "Precision": {
    "APPROXIMATE": "About.",
    "AT_LEAST": "At least.",
    "AT_MOST": "At most.",
    "EXACT": "As counted.",
    "RANGE": "Between a least and a greatest value."
  },
  "ProgrammeKind": {
    "CAMPAIGN": "A campaign.",
    "MECHANISM": "A mechanism or a regular meeting for cases.",
    "PLAN": "A plan of action or a strategy.",
    "POLICY": "A policy that no law carries.",
    "PROCESS": "A standing process between states.",
    "PROJECT": "A project with an end.",
    "SERVICE": "A hotline, a shelter or another service."
  },
  "ProvisionKind": {
    "COMPETENCE": "It sets up or empowers a body.",
    "DEFINITION": "It defines a term.",
    "DUTY": "It lays a duty on a state or another actor.",
    "EXEMPTION": "It exempts someone.",
    "OFFENCE": "It makes something an offence.",
    "RECITAL": "It states the reasons for an act, or how the act is to be read.",
    "RIGHT": "It gives someone a right."
  },
  "Reliability": {
    "A": "Completely reliable.",
    "B": "Usually reliable.",
    "C": "Fairly reliable.",
    "D": "Not usually reliable.",
    "E": "Unreliable."
  },
  "Reporting": {
    "NOT_REPORTED": "The source says nothing of it.",
    "REPORTED": "A value is reported.",
    "REPORTED_NONE": "The source reports that there was none.",
    "SUPPRESSED": "There is a value and it was withheld.",
    "UNKNOWN": "The source says that it is not known."
  },
  "RiskFactorKind": {
    "ECONOMIC": "In markets and industries.",
    "GOVERNANCE": "In how states, laws and officials act.",
    "INDIVIDUAL": "In the person's own situation.",
    "OTHER": "Anywhere else, or the source does not say.",
    "PULL": "At the destination: it draws people or creates the demand.",
    "PUSH": "At the origin: it drives people away."
  },
  "RouteStatus": {
    "ALLEGED": "Alleged and not shown.",
    "OBSERVED": "Seen by those who report it, or proven in a case.",
    "PLANNED": "Planned and never travelled.",
    "REPORTED": "Reported by a source that does not say how it knows."
  },
  "SchemeKind": {
    "ASSISTANCE": "Support or compensation in money or services.",
    "LABOUR_MIGRATION": "Recruitment of workers across a border.",
    "REFUGEE": "Asylum and protection of refugees.",
    "REGULARISATION": "Registration or regularisation of people who are already there.",
    "RESIDENCE": "A visa or a permit to stay.",
    "RETURN": "Return and reintegration.",
    "VICTIM_PROTECTION": "Protection of victims of trafficking."
  },
  "Sex": {
    "FEMALE": "Women and girls.",
    "MALE": "Men and boys."
  },
  "SourceKind": {
    "ARTICLE": "An article in a journal, a newsletter or a magazine.",
    "BOOK": "A book.",
    "CHAPTER": "A chapter of a book.",
    "DATA_SET": "Tables of figures or codes.",
    "LEGAL_TEXT": "The text of a law, a treaty or an agreement.",
    "NEWS": "A report or an article in the news media.",
    "PLAN": "A plan or a policy as its makers wrote it.",
    "PRESENTATION": "A talk or its slides.",
    "REPORT": "A report or a study.",
    "WEB_PAGE": "A page or a portal on the web.",
    "WORKING_PAPER": "A working or discussion paper."
  },
  "StopRole": {
    "DESTINATION": "Where they are exploited.",
    "SOURCE": "Where the victims come from.",
    "TRANSIT": "Where they pass through."
  },
  "SupportKind": {
    "ADVOCACY": "Advocacy.",
    "FUNDING": "Money.",
    "SERVICES": "Services to people.",
    "TECHNICAL": "Knowledge, training or advice.",
    "UNSPECIFIED": "Support of a sort that the source does not name."
  },
  "SupranationalActKind": {
    "DECISION": "A decision.",
    "DIRECTIVE": "A directive.",
    "FRAMEWORK_DECISION": "A framework decision.",
    "RECOMMENDATION": "A recommendation or a resolution.",
    "REGULATION": "A regulation."
  },
  "TraitDimension": {
    "ADAPTABILITY": "How it changes with the market and with enforcement.",
    "BUSINESS_MODEL": "How it earns and invests.",
    "COHESION": "How they are held together: discipline, kinship, ethnicity.",
    "CONTROL_OF_PROCESS": "How much of the trafficking process it controls.",
    "CORRUPTION": "How it deals with states and officials.",
    "OTHER": "Anything else.",
    "REACH": "Where it works and how far.",
    "SIZE": "How many they are.",
    "SPECIALISATION": "What the group can do, and who does it.",
    "STRUCTURE": "How the members stand to one another.",
    "VIOLENCE": "How it uses violence and treats its victims."
  },
  "TravelMode": {
    "AIR": "By air.",
    "FOOT": "On foot.",
    "LAND": "By land, in a vehicle or not said how.",
    "SEA": "By water."
  }
};
