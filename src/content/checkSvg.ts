import { SaxesParser, type SaxesTagPlain } from "saxes";

/** What a picture may not contain: it could give the answer away (X1) or run code in a player's browser. */
const FORBIDDEN_ELEMENTS = {
  "contains text": ["text", "tspan", "textpath"],
  "describes itself": ["title", "desc", "metadata"],
  "contains a script": ["script"],
  "embeds something that is not drawn": ["foreignobject", "iframe", "image", "audio", "video", "embed", "object"],
};
const PROBLEMS = new Map(
  Object.entries(FORBIDDEN_ELEMENTS).flatMap(([problem, names]) => names.map((name) => [name, problem] as const)),
);
const DESCRIPTIONS: ReadonlySet<string> = new Set(["aria-label", "data-name"]);
const NAMES: ReadonlySet<string> = new Set(["id", "class"]);
const OUTSIDE = "refers to something outside";
const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
/** Ids such as "jp-a" or "flag-of-japan" are readable to everyone who looks into the page. */
const NEUTRAL_ID = /^[a-z]?\d{0,2}$/i;
const MAX_PROBLEMS = 10;

/** What is wrong with a picture, from the content of its SVG file: the first few mistakes; empty if there is none. */
export function checkSvg(svg: string): string[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(svg)) return ["declares entities or style sheets"];
  const problems = new Set<string>();
  try {
    read(svg, (problem) => void problems.add(problem));
  } catch (error) {
    problems.add(`is no sound XML: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Array.from(problems).slice(0, MAX_PROBLEMS);
}

/** Throws an Error where the XML breaks off. */
function read(svg: string, report: (problem: string) => void): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: string[] = [];
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    const problems = [
      PROBLEMS.get(name) ?? [],
      open.length === 0 ? rootProblems(name, tag) : [],
      attributeProblems(tag),
    ];
    for (const problem of problems.flat()) report(problem);
    open.push(name);
  });
  parser.on("closetag", () => void open.pop());
  const onText = (text: string) => {
    const parent = open.at(-1) ?? "";
    if (parent === "style") return refersOutside(text) ? report(OUTSIDE) : undefined;
    if (text.trim() !== "" && !PROBLEMS.has(parent)) report("contains text");
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("comment", () => report("describes itself"));
  parser.on("processinginstruction", () => report("declares entities or style sheets"));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
}

function rootProblems(name: string, { attributes }: SaxesTagPlain): string[] {
  if (name !== "svg" || attributes["viewBox"] === undefined) return ["has no svg element with a viewBox"];
  const isDrawn = Object.values(attributes).includes(SVG_NAMESPACE);
  return isDrawn ? [] : [`is not drawn by browsers: its svg element lacks xmlns="${SVG_NAMESPACE}"`];
}

function attributeProblems({ attributes }: SaxesTagPlain): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => attributeProblem(localName(name), value));
}

function attributeProblem(name: string, value: string): string[] {
  if (DESCRIPTIONS.has(name)) return ["describes itself"];
  if (NAMES.has(name)) return tellingNames(value);
  if (/^on\w/.test(name) || /javascript:/i.test(value.replace(/\s/g, ""))) return ["contains a script"];
  if (name === "href" && !value.trim().startsWith("#")) return [OUTSIDE];
  return name === "src" || refersOutside(value) ? [OUTSIDE] : [];
}

function tellingNames(value: string): string[] {
  const telling = value.split(/\s+/).filter((name) => !NEUTRAL_ID.test(name));
  return telling.map((name) => `has the telling id or class "${name}"; use a letter and a number`);
}

function refersOutside(style: string): boolean {
  const targets = Array.from(style.matchAll(/url\(([^)]*)/gi), ([, target = ""]) => target.trim());
  return /@import/i.test(style) || targets.some((target) => !/^["']?#/.test(target));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
