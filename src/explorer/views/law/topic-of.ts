import { sayLaw } from '../../messages/law.js';
import { shortened } from '../../parts/shortened.js';
import type { Topic } from './contents.js';

/** What a part of the page is called for whoever cannot see where it stands: the country and the topic. */
export function topicOf(topic: Topic, country: { readonly name: string } | null): string {
  return sayLaw('topicOf', { country: shortened(country?.name ?? '', 80), topic: sayLaw(topic) });
}
