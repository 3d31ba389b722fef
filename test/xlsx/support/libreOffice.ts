import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** The first of these programs on the PATH; `null` where none is installed. */
export function findOnPath(names: readonly string[], path = process.env["PATH"] ?? ""): string | null {
  const places = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

export const libreOffice = findOnPath(["soffice", "libreoffice"]);

/** Formats to convert to. The last option of CSV writes every sheet to a file of its own. */
export const formats = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
  pdf: "pdf:calc_pdf_Export",
} as const;

/** Lets LibreOffice open these files and save them again, headless and in a profile of its own; gives what it wrote, by name. */
export async function convert(
  files: Readonly<Record<string, Uint8Array>>,
  wanted: readonly (keyof typeof formats)[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  if (libreOffice === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "above-the-line-"));
  try {
    const given = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    for (const format of wanted) {
      const asked = ["--headless", "--convert-to", formats[format], "--outdir", out, ...given];
      await promisify(execFile)(libreOffice, [profile, ...asked], { timeout: 100_000 });
    }
    return Object.fromEntries(
      readdirSync(out).map((name) => [name, Uint8Array.from(readFileSync(join(out, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
