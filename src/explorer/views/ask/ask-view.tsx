import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { EXAMPLES } from '../../generated/examples.js';
import { sayAsk } from '../../messages/ask.js';
import { Notice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Answer } from './answer.js';
import { askState } from './ask-state.js';
import { ExampleList } from './example-list.js';
import { QuestionEditor } from './question-editor.js';
import { readVariables } from './read-variables.js';
import { slugOf } from './slug-of.js';
import './ask.css';

/** The way to the API: questions that can be asked as they stand, or changed, and the door to GraphiQL. */
export function AskView(): JSX.Element {
  const [state, change] = useViewState(askState);
  const chosen = state.example === '' && state.query === '' ? EXAMPLES[0] : exampleNamed(state.example);
  const query = state.query === '' ? (chosen?.query ?? '') : state.query;
  const variables = readVariables(state.variables);
  const run = (typed: string, values: string): void => {
    const example = EXAMPLES.find((one) => one.query === typed);
    const asked = example === undefined ? { example: '', query: typed } : { example: slugOf(example.title), query: '' };
    change({ ...asked, variables: values.trim(), run: true });
  };
  return (
    <Page heading={sayAsk('heading')} lead={sayAsk('lead')} width="wide">
      <div class="ask">
        <ExampleList examples={EXAMPLES} chosen={chosen === undefined ? '' : slugOf(chosen.title)} />
        <section class="ask__question" aria-labelledby="ask-question">
          <h2 id="ask-question">{chosen === undefined || state.query !== '' ? sayAsk('own') : chosen.title}</h2>
          {state.example !== '' && chosen === undefined && (
            <Notice heading={sayAsk('unknownExample')} tone="warning">
              <p>{sayAsk('unknownExampleAdvice')}</p>
            </Notice>
          )}
          <QuestionEditor key={`${query}\n${state.variables}`} query={query} variables={state.variables} onRun={run} />
          <p class="ask__about">
            {sayAsk('openAbout')} <a href="/graphql">{sayAsk('openEmpty')}</a>
          </p>
        </section>
        <section class="ask__result" aria-labelledby="ask-answer">
          <h2 id="ask-answer">{sayAsk('answer')}</h2>
          {state.run && query !== '' && 'values' in variables ? (
            <Answer key={query} query={query} variables={variables.values} />
          ) : (
            <p class="ask__about">{sayAsk('notRun')}</p>
          )}
        </section>
      </div>
    </Page>
  );
}

function exampleNamed(slug: string): (typeof EXAMPLES)[number] | undefined {
  return EXAMPLES.find(({ title }) => slugOf(title) === slug);
}
