import { useAddress } from '../address/index.js';
import { partialDateInWords, sayPart } from '../messages/index.js';

/** What is written below a picture that is saved: where it comes from, and for which date it was asked. */
export function usePictureNote(): string {
  const { asOf } = useAddress();
  const date = asOf === null ? sayPart('anyDate') : sayPart('atDate', { date: partialDateInWords(asOf) });
  return sayPart('pictureNote', { link: location.href, date });
}
