/* Generated from docs/questions.md. Do not edit: run `npm run generate`. */

/** A question that can be asked as it stands. */
export interface Example {
  /** For whom it is: a heading of the page. */
  readonly group: string;
  readonly title: string;
  readonly query: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    "group": "Investigators",
    "title": "Which routes lead from Myanmar to Thailand, through where, and which page says so?",
    "query": "{\n  routes(where: { origin: [\"country:MMR\"], destination: [\"country:THA\"] }, first: 3) {\n    totalCount\n    nodes {\n      id\n      stops {\n        edges {\n          order\n          role\n          node {\n            name\n          }\n        }\n      }\n      evidence {\n        page\n        source {\n          id\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which routes led into fishing in Thailand before 2014?",
    "query": "{\n  routes(where: { destination: [\"country:THA\"], sector: [\"sector:fishing\"] }, asOf: \"../2013\") {\n    nodes {\n      id\n      held\n      victimsReported\n      sourceCount\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which routes into South Korea are known from more than one independent source?",
    "query": "{\n  routes(\n    where: { destination: [\"country:KOR\"], sourceCount: { gte: 2 } }\n    orderBy: { field: SOURCE_COUNT, direction: DESC }\n  ) {\n    nodes {\n      id\n      sourceCount\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "How are victims held on the routes out of North Korea?",
    "query": "{\n  routes(where: { origin: [\"country:PRK\"] }) {\n    nodes {\n      id\n      control {\n        nodes {\n          name\n        }\n      }\n      recruitment {\n        nodes {\n          name\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "What binds China and Viet Nam, since when, and where is it written?",
    "query": "{\n  tiesBetween(a: \"country:CHN\", b: \"country:VNM\", limit: 4) {\n    total\n    truncated\n    groups {\n      kind\n      ties {\n        since\n        sentence\n        relations {\n          sourceCount\n          evidence {\n            page\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Under which instruments could Myanmar and Thailand act together in 2005?",
    "query": "{\n  instruments(where: { and: [{ party: [\"country:MMR\"] }, { party: [\"country:THA\"] }] }, asOf: \"2005\") {\n    nodes {\n      id\n      held\n      evidence {\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which authorities cooperate directly with which, and how well does it work?",
    "query": "{\n  governmentAgencies(where: { cooperatesWith: { some: { edge: { status: { eq: ACTIVE } } } } }, first: 3) {\n    nodes {\n      id\n      cooperatesWith(first: 3) {\n        edges {\n          since\n          basis\n          node {\n            id\n          }\n          evidence {\n            page\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which types of criminal organisation fit a loose structure, several borders and no great violence?",
    "query": "{\n  typesThatFit(\n    observed: [\n      { trait: \"trait:loose-fluid-structure\" }\n      { trait: \"trait:cross-border\" }\n      { trait: \"trait:high-violence\", has: false }\n    ]\n    limit: 4\n  ) {\n    total\n    fits {\n      type {\n        id\n        typology {\n          node {\n            author\n          }\n        }\n      }\n      supported\n      contradicted\n      silent\n      traits {\n        trait {\n          id\n        }\n        verdict\n        relations {\n          evidence {\n            page\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which leg of a route was planned and never travelled?",
    "query": "{\n  routes(where: { stops: { some: { edge: { travelled: { eq: false } } } } }) {\n    nodes {\n      id\n      status\n      stops {\n        edges {\n          order\n          travelled\n          node {\n            name\n          }\n        }\n      }\n      evidence {\n        page\n        quotedSource {\n          id\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "What came of the case of babies sold online in China, and who handled it?",
    "query": "{\n  node(id: \"case:chn-babies-online-2014\") {\n    ... on Case {\n      period\n      stage\n      handledBy {\n        edges {\n          part\n          node {\n            id\n          }\n        }\n      }\n      statistics {\n        nodes {\n          id\n          value\n          unit\n        }\n      }\n      evidence {\n        page\n        quotedSource {\n          id\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Who has to do with the memorandum of Myanmar and Thailand on trafficking?",
    "query": "{\n  neighbourhood(\n    ids: [\"agreement:mmr-tha-trafficking-2009\"]\n    depth: 1\n    limit: 60\n    types: [Country, GovernmentAgency, Programme]\n  ) {\n    truncated\n    nodes {\n      distance\n      entity {\n        id\n      }\n    }\n    edges {\n      type\n      source\n      target\n      evidence {\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which court decisions applied a provision on trafficking, and what did they hold?",
    "query": "{\n  courtDecisions(where: { applies: { some: {} } }) {\n    nodes {\n      id\n      decidedOn\n      applies {\n        nodes {\n          id\n          locator\n        }\n      }\n      evidence {\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which laws of the Mekong reach exploitation at work?",
    "query": "{\n  nationalLaws(\n    where: {\n      country: [\"country:CHN\", \"country:KHM\", \"country:LAO\", \"country:MMR\", \"country:THA\", \"country:VNM\"]\n      criminalises: { some: { node: { id: [\"form:labour-exploitation\"] } } }\n    }\n  ) {\n    nodes {\n      id\n      ofCountry {\n        node {\n          id\n        }\n      }\n      inForceOn\n      adoptedOn\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which companies take part in programmes against trafficking, and as what?",
    "query": "{\n  companies(where: { programmes: { some: {} } }, first: 4) {\n    totalCount\n    nodes {\n      id\n      programmes {\n        edges {\n          role\n          node {\n            id\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which law of three states punishes most?",
    "query": "{\n  lawComparison(countries: [\"country:ITA\", \"country:KOR\", \"country:VNM\"], form: \"form:sexual-exploitation\") {\n    countries {\n      country {\n        id\n      }\n      offences {\n        provision {\n          id\n          locator\n          evidence {\n            page\n          }\n        }\n        minimumMonths\n        maximumMonths\n        life\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Do the states on the way from North Korea through China to South Korea share an instrument in force, and what would close the gap?",
    "query": "{\n  coverageGaps(routes: [\"route:prk-chn-kor\"]) {\n    covered\n    gaps {\n      from {\n        id\n      }\n      to {\n        id\n      }\n      closing\n      nearest {\n        instrument {\n          id\n        }\n        missing {\n          state {\n            id\n          }\n          act\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Between which states on routes is there nothing on mutual legal assistance?",
    "query": "{\n  coverageGaps(obligations: [\"subject:mutual-legal-assistance\"], by: ENDS, limit: 2) {\n    total\n    covered\n    truncated\n    gaps {\n      from {\n        id\n      }\n      to {\n        id\n      }\n      closing\n      routes {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "From where do people come to Thailand, how well is that attested, and for what?",
    "query": "{\n  flows(where: { destination: [\"country:THA\"] }, first: 4) {\n    totalCount\n    nodes {\n      origin {\n        id\n      }\n      through {\n        id\n      }\n      routeCount\n      sourceCount\n      forms {\n        id\n      }\n      beginning\n      figures {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which reported routes could be joined to one from Lao PDR to Malaysia?",
    "query": "{\n  chainedRoutes(from: \"country:LAO\", to: \"country:MYS\", limit: 3) {\n    total\n    chains {\n      inferred\n      sentence\n      weakest\n      legs {\n        routes {\n          id\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "Which routes pass China on the way from North Korea to South Korea, and not the other way round?",
    "query": "{\n  onwards: routes(\n    where: {\n      stops: {\n        inOrder: [\n          { node: { inside: [\"country:PRK\"] } }\n          { node: { inside: [\"country:CHN\"] }, edge: { role: { eq: TRANSIT } } }\n          { node: { inside: [\"country:KOR\"] } }\n        ]\n      }\n    }\n  ) {\n    nodes {\n      id\n    }\n  }\n  back: routes(\n    where: { stops: { inOrder: [{ node: { inside: [\"country:KOR\"] } }, { node: { inside: [\"country:PRK\"] } }] } }\n  ) {\n    totalCount\n  }\n}"
  },
  {
    "group": "Investigators",
    "title": "How does Poland hang together with Myanmar, and on which pages?",
    "query": "{\n  paths(from: \"country:POL\", to: \"country:MMR\", k: 2) {\n    paths {\n      cost\n      length\n      sentence\n      steps {\n        sentence\n        relation {\n          sourceCount\n          evidence {\n            page\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How was South Korea judged by the United States, and what happened in the year before each change?",
    "query": "{\n  assessmentSeries(of: [\"country:KOR\"], indicators: [\"indicator:us-tip-tier\"], asOf: \"2000/2002\") {\n    points {\n      assessment {\n        period\n        level\n        evidence {\n          page\n        }\n      }\n      change\n      before\n      inWindow {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How did the tiers of Thailand and Japan run?",
    "query": "{\n  assessmentSeries(of: [\"country:THA\", \"country:JPN\"], indicators: [\"indicator:us-tip-tier\"]) {\n    place {\n      id\n    }\n    points {\n      assessment {\n        period\n        level\n        reason\n      }\n      change\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Where do sources disagree on South Korea’s convictions in 2012?",
    "query": "{\n  conflicts(where: { name: { contains: \"convictions\" } }) {\n    nodes {\n      id\n      kind\n      positions {\n        statement\n        page\n        source {\n          id\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What do sources say against each other about Italy?",
    "query": "{\n  conflicts(where: { about: { some: { node: { id: [\"country:ITA\"] } } } }) {\n    nodes {\n      id\n      kind\n      positions {\n        statement\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What share of all those sheltered, and of those identified, came from Myanmar?",
    "query": "{\n  denominators(of: \"statistic:tha-victims-identified-from-myanmar-2012\") {\n    wholes {\n      figure {\n        id\n      }\n      whole {\n        id\n      }\n      percent\n    }\n    breakdown {\n      parts {\n        id\n      }\n      sum\n      remainder\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Of which matters is nothing said in Laos, North Korea and Brunei?",
    "query": "{\n  silence(countries: [\"country:LAO\", \"country:PRK\", \"country:BRN\"], topics: [LAWS, TREATIES, ROUTES_FROM, FIGURES]) {\n    country {\n      id\n    }\n    topic\n    said\n    count\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How do the types of Picarelli differ, trait by trait?",
    "query": "{\n  typologyComparison(typologies: [\"typology:picarelli-2009\"]) {\n    types {\n      id\n    }\n    rows {\n      trait {\n        id\n      }\n      cells {\n        saying\n        degree\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How many ties are there between the states of the Mekong?",
    "query": "{\n  tieMatrix(\n    among: [\"country:CHN\", \"country:LAO\", \"country:MMR\", \"country:THA\", \"country:VNM\", \"country:KHM\"]\n    kinds: [AGREEMENT, PROGRAMME]\n  ) {\n    between {\n      id\n    }\n    total\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How did the ties of Thailand and Myanmar stand before the memorandum of 2009, and after?",
    "query": "{\n  before: tieMatrix(among: [\"country:MMR\", \"country:THA\"], asOf: \"2008\") {\n    total\n    kinds {\n      kind\n      count\n    }\n  }\n  after: tieMatrix(among: [\"country:MMR\", \"country:THA\"], asOf: \"2012\") {\n    total\n    kinds {\n      kind\n      count\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which laws and agreements began or ended between 2003 and 2005?",
    "query": "{\n  changes(from: \"2003\", to: \"2005\", types: [NationalLaw, Agreement], limit: 12) {\n    total\n    truncated\n    entries {\n      turn\n      earliest\n      latest\n      sentence\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What happened to the Palermo Protocol, in time?",
    "query": "{\n  timeline(of: \"treaty:palermo-protocol\", types: [Treaty, Event], limit: 8) {\n    total\n    entries {\n      on\n      field\n      thing {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What was known of routes into Thailand by 2010, and what is known now?",
    "query": "{\n  then: routes(where: { destination: [\"country:THA\"] }, knownAt: \"2010\") {\n    totalCount\n  }\n  now: routes(where: { destination: [\"country:THA\"] }) {\n    totalCount\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How much rests on one source only?",
    "query": "{\n  all: routes {\n    totalCount\n  }\n  one: routes(where: { sourceCount: { eq: 1 } }) {\n    totalCount\n  }\n  several: routes(where: { sourceCount: { gte: 2 } }) {\n    totalCount\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which recommendations are addressed to Thailand, and which gaps would they close?",
    "query": "{\n  recommendations(where: { addressedTo: { some: { node: { id: [\"country:THA\"] } } } }, first: 4) {\n    nodes {\n      id\n      closes {\n        nodes {\n          id\n        }\n      }\n      evidence {\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which gaps of protection has nobody recommended how to close?",
    "query": "{\n  gaps(where: { kind: { eq: PROTECTION }, closedBy: { none: {} } }) {\n    totalCount\n  }\n  protection: gaps(where: { kind: { eq: PROTECTION } }) {\n    totalCount\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which figures does a table leave out?",
    "query": "{\n  statistics(where: { reporting: { in: [NOT_REPORTED, SUPPRESSED, UNKNOWN] } }, first: 3) {\n    totalCount\n    nodes {\n      id\n      reporting\n      period\n      evidence {\n        page\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What in the directive of 2011 limits or conflicts with what?",
    "query": "{\n  provisions(where: { limits: { some: {} } }) {\n    nodes {\n      id\n      limits {\n        nodes {\n          id\n        }\n        edges {\n          evidence {\n            page\n            lines\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which states of South-eastern Asia are not said to have joined the Palermo Protocol by 2010?",
    "query": "{\n  countries(\n    where: {\n      within: { some: { node: { id: [\"region:south-eastern-asia\"] } } }\n      instruments: { none: { node: { id: [\"treaty:palermo-protocol\"] } } }\n    }\n    asOf: \"2010\"\n  ) {\n    nodes {\n      id\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which works of the ILO does the graph know?",
    "query": "{\n  sources(where: { publishedBy: { some: { node: { id: [\"igo:ilo\"] } } } }, first: 4, orderBy: { field: PUBLISHED_ON }) {\n    totalCount\n    nodes {\n      id\n      publishedOn\n      title\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Who stands in the middle of the cooperation of the Mekong and its partners?",
    "query": "{\n  cooperationNetwork(\n    among: [\n      \"country:CHN\"\n      \"country:KHM\"\n      \"country:KOR\"\n      \"country:LAO\"\n      \"country:MMR\"\n      \"country:POL\"\n      \"country:THA\"\n      \"country:VNM\"\n    ]\n    limit: 3\n  ) {\n    density\n    nodes {\n      actor {\n        id\n      }\n      degree\n      betweenness\n      isBroker\n      community\n    }\n    edges {\n      between {\n        id\n      }\n      weight\n      isBridge\n    }\n    edgeCount\n    truncated\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How did cooperation change from 2000 to 2010?",
    "query": "{\n  cooperationChange(from: \"2000\", to: \"2010\", limit: 4) {\n    total\n    entries {\n      turn\n      between {\n        id\n      }\n      before\n      after\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "What did Italy make of the acts of the European Union, and in time?",
    "query": "{\n  lawComparison(countries: [\"country:ITA\"]) {\n    countries {\n      transpositions {\n        act {\n          id\n        }\n        law {\n          id\n        }\n        due\n        on\n        extent\n        status\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Where does the chain from the directive of 2011 to a case break?",
    "query": "{\n  chainOfObligation(from: \"act:eu-2011-36\", countries: [\"country:ITA\", \"country:ESP\"]) {\n    countries {\n      country {\n        id\n      }\n      bond\n      links {\n        level\n        above {\n          id\n        }\n        below {\n          id\n        }\n      }\n      unmet {\n        kind\n        sentence\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Since when does the Palermo Protocol bind Thailand, Japan and South Korea, and how is that known?",
    "query": "{\n  entryIntoForce(instrument: \"treaty:palermo-protocol\", asOf: \"2013\", limit: 25) {\n    instrument {\n      ... on Treaty {\n        inForceOn\n        entryIntoForceRule\n      }\n    }\n    parties {\n      party {\n        id\n      }\n      status\n      basis\n      earliest\n      latest\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "On which routes lie states for which the Palermo Protocol was not in force in 2012?",
    "query": "{\n  unjoinedStates(instrument: \"treaty:palermo-protocol\", asOf: \"2012\", limit: 3) {\n    total\n    states {\n      state {\n        id\n      }\n      status\n      routes {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which forms of exploitation known in Thailand does its law not reach?",
    "query": "{\n  lawGaps(countries: [\"country:THA\"]) {\n    total\n    entries {\n      form {\n        id\n      }\n      shownBy {\n        id\n      }\n      laws {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "In which states on routes is nothing known to protect victims?",
    "query": "{\n  protectionGaps(limit: 4) {\n    total\n    entries {\n      country {\n        id\n      }\n      routes {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which recommendations has nobody answered?",
    "query": "{\n  unansweredRecommendations(limit: 3) {\n    total\n    entries {\n      recommendation {\n        id\n        action\n      }\n      addressees {\n        id\n      }\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Between which regions of the United Nations do most routes lead?",
    "query": "{\n  flows(rollUp: REGION, first: 4, orderBy: [{ field: ROUTES, direction: DESC }]) {\n    totalCount\n    nodes {\n      origin {\n        name\n      }\n      destination {\n        name\n      }\n      routeCount\n      sourceCount\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "How short is the way from fishing to South Korea, and how many such ways are there?",
    "query": "{\n  shortestPaths(from: \"sector:fishing\", to: \"country:KOR\", limit: 2) {\n    length\n    total\n    truncated\n    paths {\n      sentence\n    }\n  }\n}"
  },
  {
    "group": "Academics",
    "title": "Which routes and figures does a type of another classification cover, and what is lost in the translation?",
    "query": "{\n  classificationTerms(where: { id: [\"term:polaris-domestic-work\", \"term:htcds-h-transportation-and-storage\"] }) {\n    nodes {\n      name\n      classification {\n        node {\n          name\n        }\n      }\n      forms {\n        edges {\n          match\n          node {\n            id\n          }\n        }\n      }\n      sectors {\n        edges {\n          match\n          lost\n          node {\n            id\n          }\n        }\n      }\n    }\n  }\n  byForm: routes(where: { form: [\"term:polaris-domestic-work\"] }, first: 3) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n  bySector: routes(where: { sector: [\"term:polaris-domestic-work\", \"term:htcds-h-transportation-and-storage\"] }) {\n    totalCount\n  }\n  figures: statistics(where: { form: [\"term:htcds-forced-labour\"] }) {\n    totalCount\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "What is called \"Burma\", and of which kind?",
    "query": "{\n  search(text: \"burma\", first: 3) {\n    totalCount\n    facets {\n      type\n      count\n    }\n    edges {\n      matched\n      node {\n        id\n        name\n      }\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "What if the name is given for the id?",
    "query": "{\n  entity(id: \"Myanmarr\") {\n    ... on EntityFound {\n      entity {\n        id\n      }\n    }\n    ... on NotFound {\n      message\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "Draw two routes on a map.",
    "query": "{\n  geography(routes: [\"route:prk-chn-kor\"]) {\n    total\n    geoJson\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "Draw the relations among things that are picked.",
    "query": "{\n  neighbourhood(ids: [\"country:MMR\", \"country:THA\", \"agreement:mmr-tha-trafficking-2009\"], depth: 0) {\n    nodes {\n      entity {\n        id\n        name\n      }\n    }\n    edges {\n      type\n      source\n      target\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "Page through a list, and know how long it is.",
    "query": "{\n  countries(\n    where: { within: { some: { node: { id: [\"region:south-eastern-asia\"] } } } }\n    first: 3\n    orderBy: { field: NAME }\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        iso3\n        name\n      }\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "Show a name in the languages that the data has.",
    "query": "{\n  node(id: \"country:MMR\") {\n    name\n    aliases\n    localNames {\n      language\n      text\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "Show one figure with everything that it needs to be read rightly.",
    "query": "{\n  node(id: \"statistic:tha-victims-identified-2012\") {\n    name\n    sourceCount\n    ... on Statistic {\n      value\n      unit\n      precision\n      period\n      population\n      partOf {\n        nodes {\n          id\n        }\n      }\n      parts {\n        totalCount\n      }\n    }\n    evidence {\n      page\n      lines\n      confidence\n      source {\n        title\n      }\n      quotedSource {\n        title\n      }\n    }\n  }\n}"
  },
  {
    "group": "Front ends",
    "title": "List the measures to be chosen from.",
    "query": "{\n  indicators(first: 4, orderBy: { field: NAME }) {\n    totalCount\n    nodes {\n      id\n      kind\n      scale\n    }\n  }\n}"
  }
];
