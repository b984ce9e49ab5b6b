import { FIGURES, type FigureName } from "./figures.ts";
import type { Results } from "./Results.ts";
import { VARIANTS, type VariantName } from "./servers/Variant.ts";
import type { Spread } from "./statistics.ts";
import { type Demand, isMet, type Target } from "./targets.ts";

const TITLES: Readonly<Record<VariantName, string>> = {
  decoy: "Decoy",
  default: "default Colyseus room",
  floor: "bare `ws`, binary, one frame for all (the floor)",
  json: "bare `ws`, JSON events",
  "socket.io": "socket.io",
};
const NOTHING = "–";

/** What is told of every variant. */
const TOLD: FigureName[] = [
  "idleCpuPct",
  "pacedCpuPct",
  "p50Ms",
  "p95Ms",
  "p99Ms",
  "p999Ms",
  "stallMs",
  "kbPerRoom",
  "rssMb",
  "joinCpuMs",
  "cpuUsPerAction",
  "messagesPerCoreSecond",
  "bytesPerRoundPlayer",
  "createP99Ms",
  "joinP99Ms",
  "unseen",
  "lateMs",
];

export interface Column {
  title: string;
  variant: VariantName;
  results: Results;
}

export function variantsTable(results: Results): string {
  const columns = results.variants(VARIANTS).map((variant) => ({ title: TITLES[variant], variant, results }));
  return figuresTable(columns, TOLD);
}

/** A line each; median (least–greatest) of the repetitions. What was not measured is left out. */
export function figuresTable(columns: readonly Column[], figures: readonly FigureName[]): string {
  const rows = figures.map((figure) => [
    titleOf(figure),
    ...columns.map(({ variant, results }) => spreadText(results.spread(variant, figure), FIGURES[figure].digits)),
  ]);
  return table(["", ...columns.map(({ title }) => title)], rows.filter(hasFigures));
}

/** What Decoy takes of what the others take. */
export function ratiosTable(results: Results): string {
  const bases = results.variants(VARIANTS).filter((variant) => variant !== "decoy");
  const compared: FigureName[] = ["p99Ms", "idleCpuPct", "pacedCpuPct", "cpuUsPerAction", "joinCpuMs", "kbPerRoom"];
  const rows = compared.map((figure) => [
    FIGURES[figure].title,
    ...bases.map((base) => spreadText(results.ratioSpread(figure, "decoy", base), 2)),
  ]);
  return table(["Decoy ÷", ...bases.map((base) => TITLES[base])], rows.filter(hasFigures));
}

export function targetsTable(targets: readonly Target[]): string {
  const rows = targets.flatMap(({ number, demands }) =>
    demands.map((demand, index) => [index === 0 ? String(number) : "", demand.what, ...verdict(demand)]),
  );
  return table(["#", "", "target", "measured", ""], rows);
}

function verdict(demand: Demand): string[] {
  const { value, unit, atMost, atLeast } = demand;
  const wanted = atMost === undefined ? `≥ ${amount(atLeast ?? 0, unit)}` : `≤ ${amount(atMost, unit)}`;
  if (Number.isNaN(value)) return [wanted, NOTHING, "not measured"];
  return [wanted, amount(value, unit), isMet(demand) ? "met" : "**not met**"];
}

function amount(value: number, unit: string): string {
  const digits = value < 0.1 ? 3 : value < 10 ? 2 : 0;
  return `${value.toLocaleString("en-GB", { maximumFractionDigits: digits })} ${unit}`.trim();
}

function titleOf(figure: FigureName): string {
  const { title, unit } = FIGURES[figure];
  return unit === "" ? title : `${title}, ${unit}`;
}

function spreadText(spread: Spread | null, digits: number): string {
  if (spread === null) return NOTHING;
  const text = (value: number) =>
    value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const { median, least, greatest } = spread;
  return least === greatest ? text(median) : `${text(median)} (${text(least)}–${text(greatest)})`;
}

function hasFigures([, ...cells]: string[]): boolean {
  return cells.some((cell) => cell !== NOTHING);
}

/** A Markdown table that can be read in a terminal as well. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}
