import { describe, expect, it } from 'vitest';
import { lawGaps, protectionGaps, unansweredRecommendations } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { days, entity, putting, relation } from '../support/records.js';

const graph = analysed(
  putting(
    [
      entity('country:THA', { name: 'Thailand' }),
      entity('country:LAO', { name: 'Laos' }),
      entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
      entity('agency:court', { name: 'Court' }),
      entity('form:labour', { name: 'Labour' }),
      entity('form:fishing', { name: 'Fishing' }),
      entity('form:begging', { name: 'Begging' }),
      entity('law:act', { name: 'Act', inForceOn: '2008' }),
      entity('scheme:shelter', { name: 'Shelter', kind: 'VICTIM_PROTECTION' }),
      entity('route:r', { name: 'Route', status: 'REPORTED' }),
      entity('case:c', { name: 'Case' }),
      entity('subject:victim-protection', { name: 'Protection' }),
      entity('subject:identification', { name: 'Identification' }),
      entity('agreement:mou', { name: 'Memorandum', kind: 'BILATERAL' }),
      ...['answered', 'unanswered', 'open', 'aimless'].map((id) =>
        entity(`recommendation:${id}`, { name: id, action: id }),
      ),
    ],
    [
      relation('lies', ['locality:ranong', 'LIES_IN', 'country:THA']),
      relation('of', ['agency:court', 'OF_COUNTRY', 'country:THA']),
      relation('kind', ['form:fishing', 'BROADER', 'form:labour']),
      relation('s1', ['route:r', 'STOPS_AT', 'country:LAO'], 'Stop', { order: 1, role: 'SOURCE' }),
      relation('s2', ['route:r', 'STOPS_AT', 'locality:ranong'], 'Stop', { order: 2, role: 'DESTINATION' }),
      relation('f1', ['route:r', 'FOR_EXPLOITATION', 'form:fishing']),
      relation('t', ['case:c', 'TOUCHES', 'country:THA']),
      relation('f2', ['case:c', 'FOR_EXPLOITATION', 'form:begging']),
      relation('law', ['law:act', 'LAW_OF', 'country:THA']),
      relation('crime', ['law:act', 'CRIMINALISES', 'form:labour']),
      relation('scheme', ['scheme:shelter', 'SCHEME_OF', 'country:THA']),
      relation('narrower', ['subject:identification', 'BROADER', 'subject:victim-protection']),
      relation('concerns', ['agreement:mou', 'CONCERNS', 'subject:identification']),
      relation('joined', ['agency:court', 'PARTY_TO', 'agreement:mou'], 'Participation', { role: 'PARTY' }),
      ...['answered', 'unanswered', 'open'].map((id) =>
        relation(`about-${id}`, [`recommendation:${id}`, 'RECOMMENDS_ABOUT', 'subject:identification']),
      ),
      relation('to1', ['recommendation:answered', 'ADDRESSED_TO', 'country:THA']),
      relation('to2', ['recommendation:unanswered', 'ADDRESSED_TO', 'country:LAO']),
      relation('to3', ['recommendation:aimless', 'ADDRESSED_TO', 'country:LAO']),
    ],
  ),
);

describe('what laws do not reach', () => {
  it('is what is known in a state and made no offence there, broader offences counted', () => {
    expect(lawGaps(graph, ['country:THA'])).toEqual([
      { country: 'country:THA', form: 'form:begging', shownBy: ['case:c'], laws: ['law:act'] },
    ]);
    expect(lawGaps(graph, ['country:LAO']).map(({ form, laws }) => [form, laws])).toEqual([['form:fishing', []]]);
  });

  it('is more before the law was in force', () => {
    const before = lawGaps(graph.at({ asOf: days('2007') }), ['country:THA']);
    expect(before.map(({ form }) => form)).toEqual(['form:begging', 'form:fishing']);
  });
});

describe('states without protection', () => {
  it('are those on routes with no instrument, law or scheme about it', () => {
    expect(protectionGaps(graph, ['route:r'], ['subject:victim-protection'])).toEqual([
      { country: 'country:LAO', routes: ['route:r'] },
    ]);
  });

  it('may be asked for by a narrower subject', () => {
    const found = protectionGaps(graph, ['route:r'], ['subject:identification']);
    expect(found.map(({ country }) => country)).toEqual(['country:LAO']);
  });
});

describe('recommendations that nothing answers', () => {
  it('are those on whose subject none of those addressed has joined anything', () => {
    expect(unansweredRecommendations(graph)).toEqual([
      { recommendation: 'recommendation:unanswered', addressees: ['country:LAO'] },
    ]);
  });
});
