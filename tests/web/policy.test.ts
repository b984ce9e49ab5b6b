import { expect, it } from "vitest";
import { aDevice, describeInBrowser } from "./support/aDevice.ts";
import { aWebServer } from "./support/aParty.ts";

const { url } = await aWebServer();

describeInBrowser("the pages' policy", () => {
  it("allows nothing inline and nothing from elsewhere, and the browser keeps to it", async () => {
    const device = await aDevice(url);
    const response = await device.page.goto("/");
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    await device.page.getByLabel("Room code").waitFor();
    device.tolerate(/Content Security Policy/);
    const ran = await device.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.hasRun = true";
      document.head.append(script);
      return Reflect.get(globalThis, "hasRun") ?? false;
    });
    expect(ran).toBe(false);
  });
});
