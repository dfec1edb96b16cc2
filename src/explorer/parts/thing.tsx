import type { JSX } from 'preact';
import { useAddress, type Parameters } from '../address/index.js';
import type { EntityType } from '../generated/shell.js';
import { SafeText } from './safe-text.js';
import { TypeMark } from './type-mark.js';
import './thing.css';

export interface ThingProps {
  readonly id: string;
  readonly name: string;
  /** Shows the mark of its type before the name. */
  readonly type?: EntityType;
  readonly most?: number;
  /** What is to be seen of it: the page of a source. */
  readonly parameters?: Parameters;
}

/** A thing of the graph, by its name: a link to its page. */
export function Thing({ id, name, type, most, parameters }: ThingProps): JSX.Element {
  const { href } = useAddress();
  return (
    <a class="thing" href={href(`/entity/${id}`, parameters)}>
      {type !== undefined && <TypeMark type={type} />}
      <SafeText text={name} {...(most === undefined ? {} : { most })} />
    </a>
  );
}
