import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type * as Original from '../../../src/explorer/messages/messages-of.js';
import type { Message } from '../../../src/explorer/messages/messages-of.js';

/** Every catalogue that is made, as a translator would get it; what is said is what a translation into brackets says. */
const catalogues = vi.hoisted(() => new Map<object, Readonly<Record<string, unknown>>>());

vi.mock('../../../src/explorer/messages/messages-of.js', async (original) => {
  const real = await original<typeof Original>();
  const translated = (message: Message): Message =>
    typeof message === 'string'
      ? `⟦${message}⟧`
      : { other: '', ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, `⟦${text}⟧`])) };
  return {
    messagesOf: (messages: Readonly<Record<string, Message>>) => {
      const say = real.messagesOf(
        Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, translated(message)])),
      );
      catalogues.set(say, messages);
      return say;
    },
  };
});

const EXPLORER = fileURLToPath(new URL('../../../src/explorer', import.meta.url));

/** The source files of the explorer, with their text. */
const files = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
  .map((path) => ({ path, text: readFileSync(join(EXPLORER, path), 'utf8') }));

/** What types of things are made of. */
const fields = readdirSync(join(EXPLORER, 'generated', 'entities')).map((path) =>
  readFileSync(join(EXPLORER, 'generated', 'entities', path), 'utf8'),
);

/** The files of messages; `types.ts` has one for each type of the API, as the compiler makes sure. */
const modules = files
  .map(({ path }) => path)
  .filter((path) => /^messages\/[\w-]+\.ts$/.test(path) && path !== 'messages/types.ts');

async function cataloguesOf(path: string): Promise<{ name: string; messages: Readonly<Record<string, unknown>> }[]> {
  const module = (await import(join(EXPLORER, path))) as Readonly<Record<string, unknown>>;
  return Object.entries(module).flatMap(([name, say]) => {
    const messages = typeof say === 'function' ? catalogues.get(say) : undefined;
    return messages === undefined ? [] : [{ name, messages }];
  });
}

/** Whether some type of thing has a field of this name. */
function isField(name: string): boolean {
  return fields.some((text) => new RegExp(`\\b${name}\\b`).test(text));
}

/** Whether a text says a message: by its key, or by a template that the key fits. */
function says(text: string, key: string): boolean {
  if (text.includes(`'${key}'`)) return true;
  const templates = [...text.matchAll(/`([\w${}.[\] ]*\$\{[^`]*)`/g)].map(([, template = '']) => template);
  return templates.some((template) => {
    const pattern = template.replace(/\$\{[^}]*\}/g, '\u0000').replace(/[^\w\u0000]/g, '.'); // prettier-ignore
    return !/^\u0000*$/.test(pattern) && new RegExp(`^${pattern.replaceAll('\u0000', '\\w+')}$`).test(key); // prettier-ignore
  });
}

describe('the messages', () => {
  it.each(modules)('of %s are all used', async (path) => {
    for (const { name, messages } of await cataloguesOf(path)) {
      const users = files.filter(({ path: user, text }) => user !== path && new RegExp(`\\b${name}\\b`).test(text));
      const text = users.map((user) => user.text).join('\n');
      // Keys that are values of the API, such as STRUCTURE, are said by what is answered.
      const used = (key: string): boolean => (name === 'sayField' ? isField(key) : says(text, key));
      const unused = Object.keys(messages).filter((key) => !/^[A-Z_]+$/.test(key) && !used(key));
      expect(unused).toEqual([]);
    }
  });

  it('all go through one place, where another language can take theirs', async () => {
    const { saySearch } = await import('../../../src/explorer/messages/search.js');
    expect(saySearch('found', { count: 3 })).toBe('⟦3 things found⟧');
    expect(saySearch('nothing', { text: 'x' })).toBe('⟦Nothing matches “x”⟧');
  });

  it('are no text of a component', () => {
    const spoken = files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => {
        const found = [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.:]?\s*</g)].map(
          ([, words]) => `${path}: ${words ?? ''}`,
        );
        return found;
      });
    expect(spoken).toEqual([]);
  });
});
