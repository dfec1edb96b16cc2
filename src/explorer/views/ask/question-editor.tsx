import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayAsk } from '../../messages/ask.js';
import { Copy } from '../../parts/copy.js';
import { graphiqlHref } from './graphiql-href.js';
import { readVariables } from './read-variables.js';

export interface QuestionEditorProps {
  readonly query: string;
  readonly variables: string;
  readonly onRun: (query: string, variables: string) => void;
}

/** Where a question is written and run. What is typed goes into the URL when it is run. */
export function QuestionEditor({ query, variables, onRun }: QuestionEditorProps): JSX.Element {
  const [typed, setTyped] = useState(query);
  const [values, setValues] = useState(variables);
  const read = readVariables(values);
  const wrong = 'wrong' in read;
  const run = (): void => {
    if (!wrong && typed.trim() !== '') onRun(typed, values);
  };
  const keys = runningKeys(run);
  return (
    <form class="ask__form" {...keys}>
      <Code
        id="ask-document"
        label={sayAsk('document')}
        rows={Math.min(22, Math.max(8, typed.split('\n').length))}
        text={typed}
        onType={setTyped}
      />
      <Code
        id="ask-variables"
        label={sayAsk('variables')}
        rows={values === '' ? 2 : 5}
        text={values}
        onType={setValues}
        wrong={wrong}
      />
      {'wrong' in read && (
        <p class="ask__wrong" id="ask-variables-wrong" role="alert">
          {sayAsk('variablesWrong', { reason: read.wrong })}
        </p>
      )}
      <Actions query={typed} variables={values} wrong={wrong} />
    </form>
  );
}

/** Sending the form runs it, and so do Control and Enter in a box of more than one line. */
function runningKeys(run: () => void): { onSubmit(event: Event): void; onKeyDown(event: KeyboardEvent): void } {
  const instead = (event: Event): void => {
    event.preventDefault();
    run();
  };
  return {
    onSubmit: instead,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) instead(event);
    },
  };
}

interface ActionsProps {
  readonly query: string;
  readonly variables: string;
  readonly wrong: boolean;
}

function Actions({ query, variables, wrong }: ActionsProps): JSX.Element {
  const disabled = wrong || query.trim() === '';
  return (
    <div class="ask__actions">
      <button type="submit" class="button ask__run" title={sayAsk('runHint')} disabled={disabled}>
        {sayAsk('run')}
      </button>
      <a class="button" href={graphiqlHref(query, variables)}>
        {sayAsk('open')}
      </a>
      <Copy text={query} label={sayAsk('copyDocument')} />
    </div>
  );
}

interface CodeProps {
  readonly id: string;
  readonly label: string;
  readonly rows: number;
  readonly text: string;
  readonly wrong?: boolean;
  readonly onType: (text: string) => void;
}

function Code({ id, label, rows, text, wrong = false, onType }: CodeProps): JSX.Element {
  return (
    <>
      <label class="ask__label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="ask__code"
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        dir="ltr"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </>
  );
}
