import { messagesOf } from './messages-of.js';

/** The page on the data and its limits. */
export const sayAbout = messagesOf({
  heading: 'The data and its limits',
  lead: 'What this graph holds and what it cannot tell, how its statements are to be read, and how they are cited.',
  promises: 'Three promises',
  promiseEvidence: 'Nothing without evidence.',
  promiseEvidenceText:
    'Every thing, every relation and every figure carries citations: which source, which page, who is quoted there. Any answer can be walked back to the page.',
  promiseTime: 'Time is real.',
  promiseTimeText:
    'Laws enter into force, agencies are replaced, routes shift, tiers change. Dates keep the precision that the source gives, and everything can be asked as of a date.',
  promiseDisagreement: 'Disagreement is kept.',
  promiseDisagreementText:
    'Where two sources conflict, or two pages of one, both statements stay and are linked as a conflict: {count} so far. Nothing is averaged away.',
  holds: 'What the graph holds',
  holdsText:
    'Counted just now: {things} things and {relations} relations between them, from {sources} sources, most of which are works that other sources quote.',
  holdsDate: 'The counts are of everything known, whatever date is asked for.',
  type: 'Type',
  count: 'Things',
  oneSource: 'How much of it rests on one source only',
  countsTable: 'Things by type',
  works: 'Sources whose coverage is described',
  worksTable: 'Sources, what they cover and under which licence they may be used, as far as it is stated',
  worksText:
    'The statements were read out of a small number of works. What those works do not speak of is not in the graph, however important it is. For the other sources no coverage is recorded.',
  source: 'Source',
  coverage: 'What it covers',
  licence: 'Licence, as stated',
  licenceNone: 'none stated',
  reading: 'How to read a statement',
  citation: 'Citation',
  citationText:
    'Source and page, the lines of its text where they are known, and who is quoted there. Where a source relies on another, both are named.',
  confidence: 'Confidence',
  confidenceText:
    'How firmly the source says it: stated as a fact, estimated, implied, alleged and not shown, or disputed by others. It is the source’s firmness and not our judgement of the source.',
  polarity: 'Denial',
  polarityText: 'A source may say that something is not so. Such a citation is marked as denying it.',
  asOf: 'As of',
  asOfText:
    'With a date above, everything shows what may have held then. “May have held” means that the dates are too vague to be sure; “undated” that nothing is known of when it held.',
  knownAt: 'Two clocks',
  knownAtText:
    '“As of” asks what held in the world at a date. The API also takes “known at”: what sources that were published by then said. A source of 2014 may tell of 2004, and could not be known in 2004.',
  sourceCount: 'Independent sources',
  sourceCountText:
    'A source that quotes another counts as the one that it quotes. One source may be right, but nobody has confirmed it here.',
  reporting: 'Silence',
  reportingText:
    'Reported, reported as none, not reported, withheld and unknown are five different answers. A figure that is absent is never zero.',
  status: 'Status',
  statusText:
    'A route may be observed, reported, planned or alleged, and an agency promised and never set up: the status is shown wherever such a thing is.',
  limits: 'What it cannot tell',
  limitCoverage: 'The sources are about some states more than others.',
  limitCoverageText:
    'They are mostly chapters and articles on eastern Asia and Europe, from before 2021. That little is said of a state does not mean that little happens there. The page on disagreement shows where nothing is said.',
  limitFigures: 'Figures are not comparable by themselves.',
  limitFiguresText:
    'Each has its own unit, period and population: victims identified are not victims, prosecutions are not convictions, and one state counts what another does not. Figures are drawn on one axis only where unit and kind agree, and are never added up across sources.',
  limitPlaces: 'Names of places say nothing about their status.',
  limitPlacesText:
    'Countries and areas are those of the United Nations’ M49 standard with ISO 3166 codes; other names and other languages are kept as aliases. Boundaries on maps are no statement on any boundary or claim.',
  limitRoutes: 'A route is a report, and not a measurement.',
  limitRoutesText:
    'A line on a map joins the places that a source names. It does not show where people passed between them, and its width counts reports and not people.',
  limitCauses: 'No cause is claimed.',
  limitCausesText:
    'What happened before a judgement of a state is listed beside it because of its date alone. Centrality in a network measures what is recorded of ties, and not power.',
  limitSame: 'Whether two names are one thing is a judgement.',
  limitSameText:
    'Such judgements are recorded with who made them and why; the records stay as they are, and a judgement can be withdrawn.',
  safety: 'Safety of those concerned',
  safetyText:
    'No victim is named, and no suspect who was not convicted; cases have neutral handles. Methods are described as far as those who protect need them, and no further. People appear only as authors of sources and holders of public office.',
  licences: 'Licences and attribution',
  licencesText:
    'Statements are in our own words, with source and page; the works themselves remain their authors’ and publishers’. Country outlines on maps are from Natural Earth, which is in the public domain. Country codes are those of ISO 3166. Terms of IC-TIP, the Human Trafficking Case Data Standard, the typology of Polaris and FollowTheMoney are named with their sources.',
  cite: 'How to cite',
  citeText:
    'Every answer can be cited and repeated: the version of the data, the version of the program and a hash of the query, with a permanent link. This is the citation of the question behind this page; any query may ask for its own by adding “answerCitation” to it.',
  citeHash: 'Query {hash}, data {data}, program {program}.',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copyBibtex: 'Copy BibTeX',
  copyCsl: 'Copy CSL-JSON',
  noData: 'empty',
  accessibility: 'Accessibility',
  accessibilityText:
    'The explorer means to meet WCAG 2.2 at level AA. Everything works with the keyboard; each picture has a table with the same content; shapes and words stand beside every colour; light and dark follow the system; motion is reduced where the system asks for it. Each release is tested in a browser with axe in both themes, which finds part of what can be wrong. What still hinders you is a fault: tell whoever serves this explorer.',
  keys: 'Keyboard',
  keysTable: 'What keys do',
  key: 'Key',
  does: 'What it does',
  keyTab: 'Tab, Shift and Tab',
  keyTabDoes: 'Next and previous link, button or box; the first Tab on a page offers to skip to the content',
  keySlash: '/',
  keySlashDoes: 'To the search box',
  keyArrows: 'Arrow keys',
  keyArrowsDoes: 'Through suggestions and what a search has found',
  keyEnter: 'Enter',
  keyEnterDoes: 'Opens or chooses; on the page “Ask”, Control and Enter run the question',
  keyEscape: 'Escape',
  keyEscapeDoes: 'Closes suggestions and leads back to the box',
});
