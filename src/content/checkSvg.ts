/** What a picture may not contain: it could give the answer away (X1) or run code in a player's browser. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/<(?:[^\s<>/:]+:)?(?:text|tspan|textPath)\b/i, "contains text"],
  [/<(?:[^\s<>/:]+:)?(?:title|desc|metadata)\b|<!--|\baria-label|\bdata-name/i, "describes itself"],
  [/<(?:[^\s<>/:]+:)?script\b|\son\w+\s*=|javascript:/i, "contains a script"],
  [/<(?:[^\s<>/:]+:)?(?:foreignObject|iframe|image|audio|video|embed|object)\b/i, "embeds something that is not drawn"],
  [/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i, "declares entities or style sheets"],
  [/@import|\bhref\s*=\s*["']?\s*[^"'#\s]|\bsrc\s*=|url\(\s*["']?[^#"')\s]/i, "refers to something outside"],
];

const ID = /\s(?:id|class)\s*=\s*["']([^"']*)["']/gi;
/** Ids such as "jp-a" or "flag-of-japan" are readable to everyone who looks into the page. */
const NEUTRAL_ID = /^[a-z]?\d{0,2}$/i;

/** What is wrong with a picture, from the content of its SVG file; empty if nothing is. */
export function checkSvg(svg: string): string[] {
  const problems = FORBIDDEN.filter(([pattern]) => pattern.test(svg)).map(([, problem]) => problem);
  if (!/<svg\b[^>]*\bviewBox\s*=/i.test(svg)) problems.push("has no svg element with a viewBox");
  for (const [, names = ""] of svg.matchAll(ID)) {
    const telling = names.split(/\s+/).filter((name) => !NEUTRAL_ID.test(name));
    problems.push(...telling.map((name) => `has the telling id or class "${name}"; use a letter and a number`));
  }
  return problems;
}
