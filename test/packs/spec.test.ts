import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promptsOf } from "../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../src/packs";
import { caseForms } from "../../src/packs/youth-justice/2024-06/caseForms";
import { practice } from "../../src/packs/youth-justice/2024-06/practice";
import { findingSeverities } from "../../src/workbook/read/Finding";
import { damageSeverities } from "../../src/workbook/integrity/damageSeverities";
import { damageWords } from "../../src/workbook/integrity/strings";

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

/** Of the pack, of its case forms and of its timescales, in this order. */
const messages = [...pack.messages, ...caseForms.messages, ...practice.messages];

const messageRows = rows.filter(([code]) => /^`[A-Z0-9]+([-.][A-Z0-9]+)+`$/.test(code ?? ""));

describe("docs/spec.md is in step with the youth justice pack", () => {
  it.each(pack.rules.map(({ id, title, basis }) => [id, title, basis]))(
    "[%s] has its heading, %s, and its basis, %s",
    (id, title, basis) => {
      expect(spec).toContain(`### ${id} ${title}\n\n_Basis: ${basis}. Source: `);
    },
  );

  it("lists every message, those of cases and timescales too, with its severity, rules and sentence", () => {
    expect(messageRows.map((row) => row.slice(0, 4))).toEqual(
      messages.map(({ code, severity, rules, text }) => [`\`${code}\``, severity, rules.join(", "), text]),
    );
  });

  it("says what settles every message: a reason exactly where the pack has words for it", () => {
    const byReason = messageRows.filter((row) => row[4] === "a reason").map(([code]) => code);
    expect(byReason).toEqual(
      messages.filter(({ settled }) => settled !== undefined).map(({ code }) => `\`${code}\``),
    );
    expect(messageRows.filter((row) => (row[4] ?? "") === "")).toEqual([]);
  });

  it("[P1] lists every finding with its severity and rule", () => {
    expect(codeRows(/^(block|warn|info)$/)).toEqual(
      Object.entries(findingSeverities)
        .map(([code, severity]) => [`\`${code}\``, severity, "P1"])
        .sort(),
    );
  });

  it("[P20] [P21] [P22] [P23] [P24] [P25] lists every damage of a workbook with its severity and rule", () => {
    expect(codeRows(/^(error|warning|info)$/, /^P2\d$/)).toEqual(
      Object.entries(damageSeverities)
        .map(([code, severity]) => [
          `\`${code}\``,
          severity,
          damageWords[code as keyof typeof damageSeverities].rule,
        ])
        .sort(),
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

/** The rows of a code in small letters with these severities and rules, by code. */
function codeRows(severity: RegExp, rule = /^P1$/): readonly (readonly string[])[] {
  return rows
    .filter(
      ([code, weight, cited]) =>
        /^`[a-z]+-[a-z]+`$/.test(code ?? "") && severity.test(weight ?? "") && rule.test(cited ?? ""),
    )
    .map((row) => row.slice(0, 3))
    .sort();
}
