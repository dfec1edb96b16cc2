import { messagesOf } from './messages-of.js';

/** Dates in words. */
export const sayDate = messagesOf({
  about: 'about {date}',
  uncertain: '{date}, uncertain',
  aboutAndUncertain: 'about {date}, uncertain',
  between: '{from} to {to}',
  by: 'by {to}',
  since: 'since {from}',
  until: 'until {to}',
  from: 'from {from}, end not known',
  upTo: 'to {to}, beginning not known',
  decade: '{decade}0s',
  century: '{century}00s',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
});
