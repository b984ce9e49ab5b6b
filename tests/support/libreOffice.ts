import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Opens files as `opened` says (a LibreOffice filter; empty: as it thinks best) and saves them in a folder as `saved`. */
export function resave(files: readonly string[], folder: string, { opened, saved }: { opened: string; saved: string }) {
  // One of its own, so that a LibreOffice which somebody has open does not take the files over.
  const profile = mkdtempSync(join(tmpdir(), "soffice-"));
  const filter = opened === "" ? [] : [`--infilter=${opened}`];
  const start = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
  try {
    execFileSync("soffice", [...start, "--convert-to", saved, "--outdir", folder, ...filter, ...files], {
      stdio: "ignore",
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
