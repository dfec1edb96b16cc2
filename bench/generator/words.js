/** The vocabulary of names and descriptions: words that full-text search finds in plenty. None of it is of any real place or body. */

export const MATTERS = [
  'trafficking in persons',
  'labour migration',
  'protection of victims',
  'recruitment of workers',
  'smuggling of migrants',
  'child labour',
  'forced labour',
  'mutual legal assistance',
  'extradition',
  'transnational organised crime',
  'money laundering',
  'border control',
  'residence of victims',
  'return and reintegration',
  'labour inspection',
  'rights of migrant workers',
  'corruption of officials',
  'asylum and refuge',
  'compensation of victims',
  'prosecution of traffickers',
  'supply chains',
  'domestic violence',
];

export const FORMS = [
  'Sexual exploitation',
  'Forced labour',
  'Domestic servitude',
  'Forced begging',
  'Forced marriage',
  'Removal of organs',
  'Forced criminal activity',
  'Debt bondage',
  'Illegal adoption',
  'Use of child soldiers',
  'Online exploitation',
  'Labour exploitation',
];

export const SECTORS = [
  'Deep-sea fishing',
  'Seafood processing',
  'Domestic work',
  'Construction',
  'Brick kilns',
  'Garment factories',
  'Palm oil plantations',
  'Entertainment',
  'Karaoke bars',
  'Agriculture',
  'Care of the elderly',
  'Mining',
  'Car washes',
  'Nail salons',
  'Food service',
  'Hotels',
  'Electronics assembly',
  'Logging',
];

export const PEOPLE = [
  'Women',
  'Girls',
  'Boys',
  'Children',
  'Men',
  'Migrant workers',
  'Young women',
  'Fishers',
  'Refugees',
  'Stateless people',
  'Domestic workers',
  'Brides',
  'Students',
  'Seasonal workers',
  'Workers without papers',
  'Internally displaced people',
];

export const METHODS = [
  'Advertisement of work',
  'Promise of marriage',
  'Debt for the journey',
  'Recruitment by relatives',
  'Fraudulent agency',
  'Abduction',
  'Contact in social media',
  'Purchase from parents',
  'Offer of a scholarship',
  'Recruitment by former victims',
];

export const HOLDS = [
  'Confiscation of documents',
  'Withholding of wages',
  'Confinement to the premises',
  'Threats against the family',
  'Physical violence',
  'Debt that grows',
  'Threat of deportation',
  'Supply of drugs',
  'Isolation at sea',
  'Surveillance by telephone',
];

export const RISKS = [
  'Poverty of households',
  'Demand for cheap labour',
  'Statelessness',
  'High fees of recruiters',
  'Armed conflict',
  'Corruption at checkpoints',
  'Lack of safe ways to migrate',
  'Visa tied to one employer',
  'Unequal sex ratio',
  'Weak labour inspection',
  'Loss of harvests',
  'Lack of birth registration',
];

export const DUTIES = [
  'identification of victims',
  'training of officers',
  'data on cases',
  'shelter for men',
  'interpretation in court',
  'inspection of vessels',
  'licensing of recruiters',
  'reflection periods',
  'legal aid',
  'compensation from seized assets',
  'joint investigation',
  'national rapporteurs',
  'protection of witnesses',
  'referral between services',
  'safe return',
  'control of supply chains',
];

export const LACKS = [
  'No',
  'Too little',
  'Uneven',
  'Late',
  'Unfunded',
  'Hardly any',
  'Only voluntary',
  'Contradictory',
];

export const WHO = [
  'Officials of the ministry',
  'Inspectors at the port',
  'Prosecutors',
  'Interviewed returnees',
  'Service providers',
  'Border officers',
  'Researchers in the field',
  'Members of the task force',
  'Judges of the lower courts',
  'Shelter staff',
  'Labour attachés',
  'Recruitment agents',
];

export const DID = [
  'report delays in',
  'describe the practice of',
  'doubt the figures on',
  'agree on the need for',
  'have little experience with',
  'rely on partners for',
  'call for more money for',
  'see progress in',
  'warn of setbacks in',
  'have drawn up guidelines for',
  'disagree about',
  'depend on donors for',
];

export const WHERE = [
  'along the border',
  'in the coastal provinces',
  'since the reform',
  'among seasonal workers',
  'outside the capital',
  'in the years of the survey',
  'under the bilateral arrangement',
  'in spite of the ban',
  'at the crossing points',
  'in the special economic zones',
  'on vessels under foreign flags',
  'in private households',
];

export const NOTES = [
  'The source gives no date for it.',
  'Stated of an earlier year and repeated since.',
  'The source speaks of the region as a whole.',
  'Inferred from the table and not said in the text.',
  'Only in the summary of the report.',
];

export const SYLLABLES = ['a', 'e', 'i', 'o', 'u'].flatMap((vowel) =>
  ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'y', 'z', 'br', 'st', 'dr'].map(
    (consonant) => `${consonant}${vowel}`,
  ),
);
