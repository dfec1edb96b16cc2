import { render } from 'preact';
import { AddressProvider } from './address/index.js';
import { LOCALE } from './messages/index.js';
import { applyTheme, chosenTheme } from './shell/theme.js';
import { Shell } from './shell/shell.js';
import './style/tokens.css';
import './style/base.css';

document.documentElement.lang = LOCALE;
applyTheme(chosenTheme());

const root = document.getElementById('explorer');
if (root !== null) {
  root.replaceChildren();
  render(
    <AddressProvider>
      <Shell />
    </AddressProvider>,
    root,
  );
}
