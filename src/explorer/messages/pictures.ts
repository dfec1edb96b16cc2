import { messagesOf } from './messages-of.js';

/** What is said about saving what is drawn. */
export const sayPicture = messagesOf({
  saveAs: 'Save as',
  png: 'PNG',
  svg: 'SVG',
  graphml: 'GraphML',
  csv: 'CSV',
  csvHint: 'Cells are exact: open the file as data, and import its columns as text',
  saveFailed: 'This browser cannot save the picture.',
});
