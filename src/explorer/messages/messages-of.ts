import { LOCALE } from './locale.js';

/** A message, or one for each plural form of `count`, as `Intl.PluralRules` names them. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What stands in braces in a message; a message with plural forms always takes `count`. */
type Parameters<M> = M extends string
  ? Record<NamesIn<M>, string | number>
  : { readonly count: number } & Record<Exclude<NamesIn<M[keyof M]>, 'count'>, string | number>;

/** Says a message: `say('found', { count: 3 })`. A key that does not exist, or a parameter that is missing, does not compile. */
export type Say<Messages> = <Key extends keyof Messages>(
  key: Key,
  ...parameters: keyof Parameters<Messages[Key]> extends never ? [] : [Parameters<Messages[Key]>]
) => string;

const plural = new Intl.PluralRules(LOCALE);
const decimal = new Intl.NumberFormat(LOCALE);

/** Makes of a view's messages the function that says them. Numbers are written as the language writes them. */
export function messagesOf<const Messages extends Readonly<Record<string, Message>>>(
  messages: Messages,
): Say<Messages> {
  return (key, ...[parameters]) => {
    const values: Readonly<Record<string, string | number>> = parameters ?? {};
    return formOf(messages[key] ?? '', Number(values.count)).replace(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? decimal.format(value) : (value ?? braces);
    });
  };
}

function formOf(message: Message, count: number): string {
  return typeof message === 'string' ? message : (message[plural.select(count)] ?? message.other);
}
