import type { Example } from './generated/examples.js';

/** Above GraphiQL, which is as high as the window, and in its theme. */
const STYLE = `
body { display: flex; flex-direction: column; height: 100vh; }
#root { flex: 1; min-height: 0; }
#root > .graphiql-container { height: 100%; }
.examples { position: relative; color-scheme: light dark; background: light-dark(#f1f4f5, #182127); font: 15px/1.5 system-ui, sans-serif; }
.graphiql-light .examples { color-scheme: light; }
.graphiql-dark .examples { color-scheme: dark; }
.examples summary, .examples h2, .examples a { color: light-dark(#14212a, #e8eef1); }
.examples summary { padding: 6px 16px; cursor: pointer; }
.examples div { position: absolute; z-index: 100; box-sizing: border-box; width: min(52rem, 100%); max-height: 75vh; overflow-y: auto; padding: 0 16px 16px; background: inherit; box-shadow: 0 8px 28px rgb(0 0 0 / 30%); }
.examples h2 { margin: 16px 0 4px; font-size: 1em; }
.examples ul { margin: 0; padding: 0; list-style: none; }
.examples a { display: block; padding: 3px 0; }
`;

/** Questions to begin with, by whom they are for: each is a link that opens in GraphiQL, and needs no script. */
export function exampleBar(examples: readonly Example[]): string {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const lists = groups.map((group) => {
    const links = examples.filter((example) => example.group === group).map(linkTo);
    return `<h2>${escaped(group)}</h2><ul>${links.join('')}</ul>`;
  });
  return `<style>${STYLE}</style><nav class="examples" aria-label="Example questions">
<details><summary>Example questions</summary><div>${lists.join('')}</div></details></nav>`;
}

function linkTo({ title, query }: Example): string {
  return `<li><a href="/graphql?query=${encodeURIComponent(query)}">${escaped(title)}</a></li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
