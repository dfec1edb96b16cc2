import type { JSX } from 'preact';
import { useAnswer, type Document, type Failure } from '../../api/index.js';
import { sayAsk } from '../../messages/ask.js';
import { Copy } from '../../parts/copy.js';
import { Failed } from '../../parts/failed.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { Notice } from '../../parts/notice.js';
import { SafeText } from '../../parts/safe-text.js';
import { Waiting } from '../../parts/waiting.js';

export interface AnswerProps {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Letters of an answer that are shown; a browser takes long over more. */
const MOST = 200_000;

/** What the API answers to a question that somebody wrote. */
export function Answer({ query, variables }: AnswerProps): JSX.Element {
  const document: Document<unknown, Readonly<Record<string, unknown>>> = { toString: () => query, writtenByHand: true };
  const answer = useAnswer(document, variables);
  switch (answer.state) {
    case 'answered':
      return <Json value={answer.data} />;
    case 'failed':
      if (answer.failure.kind === 'refused') return <Refused failure={answer.failure} />;
      return <Failed failure={answer.failure} again={answer.again} />;
    default:
      return <Waiting />;
  }
}

function Json({ value }: { readonly value: unknown }): JSX.Element {
  const text = JSON.stringify(value, null, 2);
  return (
    <>
      {text.length > MOST && <Notice heading={sayAsk('cut', { shown: MOST, all: text.length })} tone="warning" />}
      <Copy text={text} label={sayAsk('copyAnswer')} />
      <pre class="ask__answer" tabIndex={0} role="group" aria-label={sayAsk('answer')} dir="ltr">
        <code>{text.slice(0, MOST).toWellFormed()}</code>
      </pre>
    </>
  );
}

function Refused({ failure }: { readonly failure: Extract<Failure, { kind: 'refused' }> }): JSX.Element {
  const { code, message, argument, accepted } = failure;
  return (
    <Notice heading={sayAsk('refused')} tone="warning">
      <Fields>
        <Field label={sayAsk('code')}>
          <code>{code}</code>
        </Field>
        <Field label={sayAsk('message')}>
          <SafeText text={message} most={1000} />
        </Field>
        {argument !== null && (
          <Field label={sayAsk('argument')}>
            <code>{argument}</code>
          </Field>
        )}
        {accepted !== null && (
          <Field label={sayAsk('accepted')}>
            <SafeText text={accepted} most={1000} />
          </Field>
        )}
      </Fields>
    </Notice>
  );
}
