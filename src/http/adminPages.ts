import { createHash } from "node:crypto";

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 15vh auto; padding: 0 1rem; color: #1b1b1f; background: #fff; }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit; }
input, button { margin-top: .25rem; padding: .6rem; border: 1px solid #5c5c66; border-radius: .4rem; }
button { margin-top: 1rem; color: #fff; background: #33338a; cursor: pointer; }
:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
[role=alert] { color: #a30016; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #1b1b1f; }
  [role=alert] { color: #ff9aa5; }
}`;

/** No scripts at all, and this one style sheet. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param problem why the last attempt failed; null for the first */
export function loginPage(problem: string | null): string {
  const alert = problem === null ? "" : `<p role="alert" id="problem">${problem}</p>`;
  const described = problem === null ? "" : ' aria-invalid="true" aria-describedby="problem"';
  return page(
    "Log in",
    `${alert}
<form method="post" action="/admin/login">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${described}>
<button>Log in</button>
</form>`,
  );
}

/** @param hasSession whether there is anything to log out of */
export function indexPage(hasSession: boolean): string {
  const logout = '<form method="post" action="/admin/logout"><button>Log out</button></form>';
  return page("Administration", `<p><a href="/admin/monitor/">Rooms on this server</a></p>${hasSession ? logout : ""}`);
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Decoy</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}
