import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { functionSources } from "./functionSources.js";
import { functionsMetadata } from "./functionsMetadata.mjs";

const entryFile = "src/functions/functions.ts";
const page = "docs/functions.md";
const namespace = "INSPECT";

const opening = `# Functions for your own sheets

<!-- Written by \`node scripts/functionsDoc.mjs\` from the comments in \`src/functions/inspect/\`; change those, not this page. -->

These are the functions that compute the judgements in an inspection workbook. You can use every one of them
yourself, on any sheet, with plain ranges. Type \`=${namespace}.\` in a cell and Excel offers them.

## What holds for all of them

- **They suggest; you decide.** No function changes a cell. A reason never lifts what a rule bars.
- **Answers** may be written as Yes, Y, Above or Above the line; No, N, Below or Below the line; Not judged.
  Capital letters and spaces around the word do not matter.
- **A blank is never a No and never a zero.** Where nothing is entered, the result is empty.
- **Counts from cells that may be empty:** write \`B5&""\` and not \`B5\`. Some versions of Excel hand an empty cell to
  a function as 0, and \`&""\` keeps it empty.
- **An error cell** among the answers (such as \`#N/A\`) counts as not yet answered.
- **Anything else** gives \`#VALUE!\`; select the cell and open its warning mark to read what was found and what
  is allowed.
- **Identities.** Beside each answer, an inspection workbook keeps the row's identity in a hidden column:
  \`1.1.1\` for a key question, \`1.1.1a\` for a prompt, \`1.1\` for a standard. Give that column as \`ids\`, and rows
  are found by identity, however they are sorted or filtered and whatever you insert between them. Without
  it, every row of the range counts.
- **Rules** are those of [the specification](spec.md).
`;

/**
 * The page `docs/functions.md`, made from what Excel is told and from the functions' own comments.
 *
 * @param {string} root folder of the project
 * @returns {Promise<string>}
 */
export async function functionsDoc(root) {
  const entryPath = path.join(root, entryFile);
  const { functions } = await functionsMetadata(entryPath);
  const comments = new Map(functionSources(entryPath).flatMap(commentsById));
  const list = functions.map(({ id, description }) => {
    return `| [${id}](#${anchorOf(id)}) | ${firstSentence(description)} |`;
  });
  const sections = functions.map((entry) => section(entry, comments.get(entry.id) ?? new Map()));
  const contents = ["## The functions", "", "| function | what it decides |", "| --- | --- |", ...list].join(
    "\n",
  );
  return [opening, contents, ...sections].join("\n") + "\n";
}

/** One function: how it is called, what it decides, its arguments, result, errors, example and rules. */
function section({ id, description, parameters }, comment) {
  const rows = parameters.map((parameter) => {
    const need = parameter.optional ? "may be left out" : "needed";
    const shape = parameter.dimensionality === "matrix" ? "range" : "cell";
    return `| ${parameter.name} | ${shape}, ${need} | ${parameter.description} |`;
  });
  return [
    "",
    `### ${id}`,
    "",
    "```text",
    `=${namespace}.${id}(${signature(parameters)})`,
    "```",
    "",
    description,
    ...paragraphs(comment, "remarks"),
    "",
    "| argument | | what to give |",
    "| --- | --- | --- |",
    ...rows,
    "",
    `**Result:** ${comment.get("returns")}`,
    "",
    `**Errors:** ${comment.get("throws")}`,
    "",
    `**Example:** \`${comment.get("example")}\``,
    "",
    `**Rules:** ${rulesOf(comment.get("see") ?? "")}`,
  ].join("\n");
}

function paragraphs(comment, tag) {
  const text = comment.get(tag);
  return text ? ["", text] : [];
}

function signature(parameters) {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
}

function rulesOf(see) {
  return (see.match(/[PR]\d+/g) ?? []).join(", ");
}

function firstSentence(text) {
  return text.split(/(?<=\.)\s/)[0];
}

function anchorOf(id) {
  return id.toLowerCase();
}

/** The tags of every exported function's comment in a file, with the function's id in Excel. */
function commentsById(sourcePath) {
  const file = ts.createSourceFile(
    sourcePath,
    readFileSync(sourcePath, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const comments = file.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
    return new Map(ts.getJSDocTags(declaration).map((tag) => [tag.tagName.text, textOf(tag)]));
  });
  const ofFunctions = comments.filter((comment) => comment.has("customfunction"));
  return ofFunctions.map((comment) => [comment.get("customfunction"), comment]);
}

/** A tag's text on one line, so that the page does not depend on how the comment is broken. */
function textOf(tag) {
  const text = (ts.getTextOfJSDocComment(tag.comment) ?? "").replace(/\s+/g, " ").trim();
  // The parser takes the first word after @see or @throws for a name or type where it looks like one.
  return tag.name && ts.isJSDocSeeTag(tag) ? `${tag.name.getText()} ${text}` : text;
}

if (process.argv[1]?.endsWith("functionsDoc.mjs")) {
  const root = path.resolve(path.dirname(process.argv[1]), "..");
  void functionsDoc(root).then((text) => {
    writeFileSync(path.join(root, page), text);
    console.log(`Wrote ${page}`);
  });
}
