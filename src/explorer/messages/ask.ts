import { messagesOf } from './messages-of.js';

/** The page that leads to the API. */
export const sayAsk = messagesOf({
  heading: 'Ask the API',
  lead: 'All that the explorer shows comes from one GraphQL API, which anybody may ask. Begin with one of the project’s own questions, change it, and run it here or in GraphiQL.',
  examples: 'Questions to begin with',
  narrow: 'Find among the questions',
  noExample: 'None of the questions has these words.',
  own: 'A question of your own',
  document: 'Document',
  variables: 'Variables, as JSON',
  variablesWrong: 'The variables are not a JSON object: {reason}',
  run: 'Run',
  runHint: 'Control and Enter run it, too.',
  open: 'Open in GraphiQL',
  openAbout:
    'GraphiQL is a workbench in the browser: it completes names as you write and has the whole documentation of the API at hand. It works without a network.',
  openEmpty: 'Open GraphiQL',
  copyDocument: 'Copy the document',
  answer: 'Answer',
  copyAnswer: 'Copy the answer',
  notRun: 'Run the question to see its answer here.',
  cut: 'The answer is long: its first {shown} letters of {all} are shown. Copy it to have all of it.',
  refused: 'The server does not take this question',
  code: 'Code',
  message: 'What is wrong',
  argument: 'Argument',
  accepted: 'Accepted',
  unknownExample: 'There is no such question',
  unknownExampleAdvice: 'It may have been renamed. Choose one of the list, or write your own.',
  group: 'For {group}',
});
