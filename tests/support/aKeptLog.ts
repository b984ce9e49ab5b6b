export interface Line {
  level: "debug" | "info" | "warn" | "error";
  said: unknown[];
}

/** A log that keeps what it is told. */
export function aKeptLog() {
  const lines: Line[] = [];
  const at =
    (level: Line["level"]) =>
    (...said: unknown[]) =>
      void lines.push({ level, said });
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), trace: at("debug") };
}
