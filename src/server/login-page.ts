import { escaped } from '../core/exports/html-text.ts';

/** What the page to log in shows beside the form. */
export interface LoginPage {
  /** Why one is not logged in, and what to do. Nothing on the page tells a stranger of the study. */
  readonly word?: string;
  readonly remedy?: string;
  /** The name as it was typed. */
  readonly name?: string;
  /** Another site led here: its link brings no cookie, so the page asks once more from its own address. */
  readonly arrived?: boolean;
}

/** The page to log in: works without a script; the script keeps the address of the view that was asked for. */
export function loginPage({ word, remedy, name = '', arrived = false }: LoginPage): string {
  const said =
    word === undefined
      ? ''
      : `<p class="login-word" role="alert" id="word">${escaped(word)} <span class="dep">${escaped(remedy ?? '')}</span></p>`;
  const described = word === undefined ? '' : ' aria-describedby="word" aria-invalid="true"';
  const focus = (mine: boolean): string => (mine ? ' autofocus' : '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${word === undefined ? 'Log in' : 'Not logged in'} · Variorum</title>
<link rel="stylesheet" href="/workbench.css">
<script type="module" src="/login.js"></script>
</head>
<body class="login-page"${arrived ? ' data-arrived' : ''}>
<main class="login">
<p class="wordmark">Variorum</p>
<h1>Log in</h1>
${said}
<form method="post" action="/login">
<label>Name
<input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="60" value="${escaped(name)}"${described}${focus(name === '')}></label>
<label>Password
<input name="password" type="password" autocomplete="current-password" required maxlength="200"${described}${focus(name !== '')}></label>
<button type="submit">Log in</button>
</form>
<p class="dep login-how">Whoever keeps this study gives names and passwords: <code>variorum user add</code>.</p>
</main>
</body>
</html>
`;
}

/** The script of the page to log in: the address of the view stands after `#`, which no server sees. */
export const LOGIN_SCRIPT = `const form = document.querySelector('form');
if (form !== null) form.action = '/login' + location.hash;
if (document.body.dataset.arrived !== undefined) {
  const answer = await fetch('/api/me');
  if (answer.ok) location.replace('/in' + location.hash);
}
`;
