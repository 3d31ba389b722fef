import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { manifestFor } from "../scripts/manifestFor";

const root = path.resolve(__dirname, "..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
/** As the production build writes it; what the build leaves behind is looked at in e2e/built.test.ts. */
const built = manifestFor(source, "https://addins.example.org/above-the-line");

const addresses = (manifest: string): string[] =>
  [...manifest.matchAll(/(?:DefaultValue="|<AppDomain>)(https?:[^"<]*)/g)].map((match) => match[1] ?? "");

describe("manifest", () => {
  it("names no development address once it is moved to where the add-in is hosted", () => {
    expect(built).not.toContain("localhost");
    expect(addresses(built).length).toBeGreaterThan(8);
  });

  it("names https addresses only, all on one origin", () => {
    const origins = new Set(addresses(built).map((address) => new URL(address).origin));
    expect([...origins]).toEqual([new URL(built.match(/<AppDomain>([^<]*)/)?.[1] ?? "").origin]);
    expect([...origins].every((origin) => origin.startsWith("https:"))).toBe(true);
  });

  it("leads every resource id to a resource of at most 32 characters", () => {
    const used = [...source.matchAll(/resid="([^"]*)"/g)].map((match) => match[1] ?? "");
    const defined = [...source.matchAll(/<bt:\w+ id="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("gives pane, ribbon and functions one shared runtime and the namespace INSPECT", () => {
    expect(source.match(/<Runtime resid="([^"]*)" lifetime="long"/)?.[1]).toBe("Taskpane.Url");
    expect(source.match(/<FunctionFile resid="([^"]*)"/)?.[1]).toBe("Taskpane.Url");
    expect(source).toContain('<bt:String id="Functions.Namespace" DefaultValue="INSPECT" />');
  });

  it("refuses an address that is not https", () => {
    expect(() => manifestFor(source, "http://example.org/")).toThrow(/https/);
  });

  it("moves every address to the given host", () => {
    const moved = manifestFor(source, "https://example.org/inspect");
    expect(new Set(addresses(moved).map((address) => new URL(address).host))).toEqual(
      new Set(["example.org"]),
    );
  });
});

const schemas = path.resolve(root, "../shared/design/manifest-xsd");
if (existsSync(schemas)) {
  describe("manifest against Office's schema", () => {
    it.each([
      ["source", source],
      ["production", built],
    ])("%s is valid", async (_name, xml) => {
      const files = [
        "OfficeAppBasicTypesV1_0.xsd",
        "TaskPaneAppVersionOverridesV1_0.xsd",
        "ContentAppVersionOverridesV1_0.xsd",
        "MailAppVersionOverridesV1_0.xsd",
        "MailAppVersionOverridesV1_1.xsd",
      ].map((fileName) => ({ fileName, contents: readFileSync(path.join(schemas, fileName), "utf8") }));
      const result = await validateXML({
        xml: [{ fileName: "manifest.xml", contents: xml }],
        schema: [
          {
            fileName: "OfficeAppManifestV1_1.xsd",
            contents: readFileSync(path.join(schemas, "OfficeAppManifestV1_1.xsd"), "utf8"),
          },
        ],
        preload: files,
      });
      expect(result.errors).toEqual([]);
      expect(result.valid).toBe(true);
    });
  });
}
