import type { JSX } from 'preact';
import type { AboutQuery } from '../../generated/about.js';
import { sayAbout } from '../../messages/about.js';
import { Copy } from '../../parts/copy.js';
import { Section } from './section.js';

/** How an answer is cited, with this page's as the example. */
export function Cite({ data: { meta, answerCitation } }: { readonly data: AboutQuery }): JSX.Element {
  const { bibtex, csl, queryHash, link } = answerCitation;
  const data = meta.dataVersion ?? sayAbout('noData');
  const absolute = (text: string): string => text.replaceAll(link, `${location.origin}${link}`);
  return (
    <Section id="cite" title={sayAbout('cite')}>
      <p>{sayAbout('citeText')}</p>
      <p>{sayAbout('citeHash', { hash: queryHash, data, program: meta.apiVersion })}</p>
      <Entry heading={sayAbout('bibtex')} label={sayAbout('copyBibtex')} text={absolute(bibtex)} />
      <Entry heading={sayAbout('csl')} label={sayAbout('copyCsl')} text={absolute(csl)} />
    </Section>
  );
}

interface EntryProps {
  readonly heading: string;
  readonly label: string;
  readonly text: string;
}

function Entry({ heading, label, text }: EntryProps): JSX.Element {
  return (
    <div class="about__entry">
      <div class="about__bar">
        <h3>{heading}</h3>
        <Copy text={text} label={label} />
      </div>
      <pre class="about__code" tabIndex={0} role="region" aria-label={heading}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
