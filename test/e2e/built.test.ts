import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../dist/addin");
const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");

describe("the production build", () => {
  it("names no development address in its manifest", () => {
    expect(manifest).not.toContain("localhost");
  });

  it("makes every file that its manifest names", () => {
    const base = manifest.match(/DefaultValue="(https:[^"]*)taskpane\.html/)?.[1] ?? "";
    expect(base).toMatch(/^https:\/\/.*\/$/);
    const files = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)]
      .map((match) => match[1] ?? "")
      .filter((address) => address.startsWith(base) && address !== base)
      .map((address) => address.slice(base.length));
    expect(files).toContain("functions.json");
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });
});
