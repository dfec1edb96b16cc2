import type { CitationFieldsFragment } from '../../generated/shell.js';
import { sayLaw } from '../../messages/law.js';
import type { CsvCell } from '../../pictures/to-csv.js';
import type { Comparison, CountryLaw, Offence, Penalty } from './types.js';

/** A line of the file, before its sources. What is not given stays empty: it is not reported. */
interface Line {
  readonly topic: string;
  readonly thing: { readonly id: string; readonly name: string } | null;
  readonly locator?: string;
  readonly law?: string;
  readonly forms?: string;
  readonly penalty?: Partial<Penalty>;
  readonly date?: string | null;
  readonly text?: string | null;
  readonly evidence: readonly CitationFieldsFragment[];
}

/** The comparison as lines of a table, one for each statement and page. */
export function comparisonRows({ countries }: Comparison): CsvCell[][] {
  const heading = [
    ...[sayLaw('state'), 'id', sayLaw('csvTopic'), sayLaw('csvThing'), 'id', sayLaw('provision'), sayLaw('law')],
    ...[sayLaw('forms'), sayLaw('csvFor'), sayLaw('csvLeast'), sayLaw('csvMost'), sayLaw('csvLife')],
    ...[sayLaw('csvDeath'), sayLaw('csvFine'), sayLaw('csvDate'), sayLaw('csvText')],
    ...[sayLaw('csvSource'), 'id', sayLaw('csvPage')],
  ];
  return [heading, ...countries.flatMap((country) => linesOf(country).flatMap((line) => rowsOf(country, line)))];
}

function rowsOf({ country }: CountryLaw, line: Line): CsvCell[][] {
  const { topic, thing, locator = null, law = null, forms = null, penalty = {}, date = null, text = null } = line;
  const said: CsvCell[] = [
    ...[country?.name ?? null, country?.id ?? null, topic, thing?.name ?? null, thing?.id ?? null, locator, law, forms],
    ...[penalty.appliesTo ?? null, penalty.minimumMonths ?? null, penalty.maximumMonths ?? null],
    ...[yesNo(penalty.life), yesNo(penalty.death), penalty.fine ?? null, date, text],
  ];
  if (line.evidence.length === 0) return [[...said, null, null, null]];
  return line.evidence.map(({ source, page }) => [...said, source.title, source.id, page]);
}

function yesNo(value: boolean | null | undefined): string | null {
  return value == null ? null : sayLaw(value ? 'csvYes' : 'csvNo');
}

function linesOf({ laws, offences, permits, transpositions, conflicts, amendments }: CountryLaw): Line[] {
  const evidenceOf = (relations: CountryLaw['conflicts'][number]['relations']): CitationFieldsFragment[] =>
    relations.flatMap(({ evidence }) => evidence);
  return [
    ...laws.map(({ law, since, until }) => ({
      topic: sayLaw('laws'),
      thing: law,
      date: since === null && until === null ? null : `${since ?? ''}/${until ?? ''}`,
      evidence: law?.evidence ?? [],
    })),
    ...offences.flatMap(offenceLines),
    ...permits.map(({ scheme, duration, eligibility, conditions }) => ({
      topic: sayLaw('protection'),
      thing: scheme,
      text: [duration, ...eligibility, ...conditions].filter((text) => text !== null).join('; '),
      evidence: scheme?.evidence ?? [],
    })),
    ...transpositions.map(({ act, law, on, extent, status, relations }) => ({
      topic: sayLaw('above'),
      thing: act,
      ...(law === null ? {} : { law: law.name }),
      date: on,
      text: [sayLaw(`status${status}`), ...(extent === null ? [] : [sayLaw(`extent${extent}`)])].join('; '),
      evidence: evidenceOf(relations),
    })),
    ...conflicts.map(({ sentence, relations }) => ({
      topic: sayLaw('conflicts'),
      thing: null,
      text: sentence,
      evidence: evidenceOf(relations),
    })),
    ...amendments.map(({ by, of, kind, on, relations }) => ({
      topic: sayLaw('changes'),
      thing: by,
      date: on,
      text: `${sayLaw(`change${kind}`)} ${of?.name ?? ''}`,
      evidence: evidenceOf(relations),
    })),
  ];
}

/** An offence of which no penalty is reported is a line, too. */
function offenceLines({ provision, laws, forms, elements, penalties }: Offence): Line[] {
  return (penalties.length === 0 ? [{}] : penalties).map((penalty) => ({
    topic: sayLaw('offence'),
    thing: provision,
    ...(provision === null ? {} : { locator: provision.locator }),
    law: laws.map(({ name }) => name).join('; '),
    forms: forms.map(({ name }) => name).join('; '),
    penalty,
    text: elements.join('; '),
    evidence: provision?.evidence ?? [],
  }));
}
