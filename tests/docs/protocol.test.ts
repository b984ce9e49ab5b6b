import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ICONS } from "../../src/game/icons.ts";
import { CATEGORIES } from "../../src/game/settings.ts";
import { ACTION_NAMES } from "../../src/protocol/actions.ts";
import { CLOSE_CODES, REFUSALS } from "../../src/protocol/codes.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";

const text = readFileSync(new URL("../../docs/PROTOCOL.md", import.meta.url), "utf8");

describe("docs/PROTOCOL.md", () => {
  it("lists every refusal with its words", () => {
    const rows = Object.entries(REFUSALS).map(
      ([code, { message, retry }]) => `| \`${code}\` | ${retry ? "yes" : "no"} | ${message} |`,
    );
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    const listed = text.match(/^\| `[A-Z_]+` \|/gm) ?? [];
    expect(listed).toHaveLength(rows.length);
  });

  it("names every action, close code, icon and category, and the version", () => {
    expect(ACTION_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(Object.values(CLOSE_CODES).filter((code) => !text.includes(`| ${code} |`))).toEqual([]);
    expect(text).toContain(`\`${ICONS.join(" ")}\``);
    expect(text).toContain(`\`${CATEGORIES.join(" ")}\``);
    expect(text).toContain(`Version: **${PROTOCOL_VERSION}**`);
  });
});
