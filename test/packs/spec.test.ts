import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promptsOf } from "../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../src/packs";
import { findingSeverities } from "../../src/workbook/Finding";

const spec = readFileSync(join(__dirname, "../../docs/spec.md"), "utf8");

/** The cells of every table row, trimmed. */
const rows = spec
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const messageRows = rows.filter(([code]) => /^`[A-Z0-9]+([-.][A-Z0-9]+)+`$/.test(code ?? ""));

describe("docs/spec.md is in step with the youth justice pack", () => {
  it.each(pack.rules.map(({ id, title, basis }) => [id, title, basis]))(
    "[%s] has its heading, %s, and its basis, %s",
    (id, title, basis) => {
      expect(spec).toContain(`### ${id} ${title}\n\n_Basis: ${basis}. Source: `);
    },
  );

  it("lists every message with its severity, rules and sentence", () => {
    expect(messageRows.map((row) => row.slice(0, 4))).toEqual(
      pack.messages.map(({ code, severity, rules, text }) => [
        `\`${code}\``,
        severity,
        rules.join(", "),
        text,
      ]),
    );
  });

  it("says what settles every message: a reason exactly where the pack has words for it", () => {
    const byReason = messageRows.filter((row) => row[4] === "a reason").map(([code]) => code);
    expect(byReason).toEqual(
      pack.messages.filter(({ settled }) => settled !== undefined).map(({ code }) => `\`${code}\``),
    );
    expect(messageRows.filter((row) => (row[4] ?? "") === "")).toEqual([]);
  });

  it("[P1] lists every finding with its severity and rule", () => {
    const listed = rows.filter(([code]) => /^`[a-z]+-[a-z]+`$/.test(code ?? ""));
    expect(listed.map((row) => row.slice(0, 3))).toEqual(
      expect.arrayContaining(
        Object.entries(findingSeverities).map(([code, severity]) => [`\`${code}\``, severity, "P1"]),
      ),
    );
  });

  it("lists every ambiguity with the reading and its setting", () => {
    const listed = rows.filter(([id]) => /^A\d+$/.test(id ?? "")).map((row) => row.slice(0, 5));
    expect(listed).toEqual(
      pack.ambiguities.map(({ id, kind, issue, resolution, setting }) => [
        id,
        kind,
        issue,
        resolution,
        setting ? `\`${setting}\`` : "",
      ]),
    );
  });

  it("lists every setting and every measure", () => {
    const first = rows.map(([cell]) => cell);
    expect(first).toEqual(expect.arrayContaining(pack.settings.map(({ key }) => `\`${key}\``)));
    expect(first).toEqual(
      expect.arrayContaining(promptsOf(pack).flatMap(({ measures }) => measures.map(({ id }) => id))),
    );
  });
});
