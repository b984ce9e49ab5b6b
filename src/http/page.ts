import { createHash } from "node:crypto";
import type { Response } from "express";

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 15vh auto; padding: 0 1rem; color: #1b1b1f; background: #fff; }
a { color: inherit; }
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
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param content HTML; everything from outside in it is escaped already */
export function page(title: string, content: string): string {
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

export function sendPage(response: Response, status: number, html: string): void {
  response.status(status).set("Content-Security-Policy", PAGE_POLICY).type("html").send(html);
}
