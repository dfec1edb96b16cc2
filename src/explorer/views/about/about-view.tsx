import type { JSX } from 'preact';
import { useAnswer } from '../../api/index.js';
import { AboutDocument } from '../../generated/about.js';
import { sayAbout } from '../../messages/about.js';
import { Answered } from '../../parts/answered.js';
import { Page } from '../../parts/page.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Accessibility } from './accessibility.js';
import { Cite } from './cite.js';
import { Holdings } from './holdings.js';
import { Limits, Promises, Reading } from './explanations.js';
import { Section } from './section.js';
import { Works } from './works.js';
import './about.css';

const NOTHING = {};

/** What the graph holds, how its statements are read, what it cannot tell, and how it is cited. */
export function AboutView(): JSX.Element {
  const answer = useAnswer(AboutDocument, NOTHING);
  return (
    <Page heading={sayAbout('heading')} lead={sayAbout('lead')}>
      <div class="about">
        <Promises conflicts={answer.state === 'answered' ? answer.data.conflicts.totalCount : null} />
        <Answered answer={answer}>
          {(data) => (
            <div class="about">
              <Holdings data={data} />
              <Works sources={data.sources.nodes} />
            </div>
          )}
        </Answered>
        <Reading />
        <Limits />
        <Section id="safety" title={sayAbout('safety')}>
          <p>{sayAbout('safetyText')}</p>
        </Section>
        <Section id="licences" title={sayAbout('licences')}>
          <p>{sayAbout('licencesText')}</p>
        </Section>
        <Answered answer={answer}>{(data) => <Cite data={data} />}</Answered>
        <Accessibility />
        <QueryBehind document={AboutDocument} variables={NOTHING} />
      </div>
    </Page>
  );
}
