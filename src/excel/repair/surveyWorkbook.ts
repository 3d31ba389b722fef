import { parseReference } from "../../workbook/integrity/formulaTokens";
import type {
  Probe,
  ProbeResult,
  SurveyedRule,
  SurveyRequest,
  WorkbookSurvey,
} from "../../workbook/integrity/WorkbookSurvey";
import { parseAddress } from "../address";
import { fieldsIn } from "../../workbook/blocks/blockFields";
import type { KnownBlock, KnownWorkbook } from "../KnownWorkbook";
import { askSheet, isLong, toSurveyedSheet } from "./askSheet";
import { rangeAt } from "../rangeAt";
import { rangesOn } from "../rangesOn";
import { identitiesIn, meetBlocks, toKnownSheet } from "../read/readBlocks";
import { surveyedRule } from "./surveyedRule";

export interface Surveyed {
  readonly survey: WorkbookSurvey;
  /** Where everything stands, as the survey found it. */
  readonly known: KnownWorkbook;
}

/** Places are met by the second attempt; by the third, where a sheet came that the first did not know of. */
const attempts = 3;

/**
 * Reads everything that integrity is judged by, in one round trip, with the sheets and rows where the last reading met
 * them. Where they have moved since, another one asks again with the places that the first one found.
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  request: SurveyRequest,
): Promise<Surveyed> {
  if (known.blocks.length > 0) return surveyAgain(context, known, request, attempts);
  return surveyAgain(context, await meetBlocks(context, request.blocks), request, attempts);
}

async function surveyAgain(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  request: SurveyRequest,
  left: number,
): Promise<Surveyed> {
  const found = await attempt(context, known, request);
  if (left === 1 || isSame(known, found.known)) return found;
  return surveyAgain(context, found.known, request, left - 1);
}

async function attempt(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  request: SurveyRequest,
): Promise<Surveyed> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const asked = known.sheets.map(({ id }) => askSheet(worksheets.getItemOrNullObject(id), id, known));
  const probes = request.probes.flatMap((probe) => {
    const block = known.blocks.find(({ name }) => name === probe.block);
    const sheet = asked.find(({ id }) => id === block?.sheetId)?.sheet;
    return block === undefined || sheet === undefined ? [] : [askProbe(sheet, block, probe)];
  });
  const formats = request.blocks.flatMap((name) => {
    const block = known.blocks.find((each) => each.name === name);
    const sheet = asked.find(({ id }) => id === block?.sheetId)?.sheet;
    if (block === undefined || sheet === undefined) return [];
    const { conditionalFormats } = rangeAt(sheet, block.area);
    conditionalFormats.load("items/id");
    return [{ name, conditionalFormats }];
  });
  const tables = request.tables.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange().untrack();
    range.load("address");
    return { name, table, range };
  });
  await context.sync();

  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const sheets = worksheets.items.flatMap(({ id }) => {
    const found = there.find((each) => each.id === id);
    return found === undefined ? [] : [toSurveyedSheet(found)];
  });
  const survey: WorkbookSurvey = {
    sheets,
    names: [
      ...names.items.map(({ name, formula }) => ({ name, scope: null, refersTo: String(formula) })),
      ...there.flatMap(({ sheet, names: own }) =>
        own.items.map(({ name, formula }) => ({ name, scope: sheet.name, refersTo: String(formula) })),
      ),
    ],
    tables: tables.flatMap(({ name, table, range }) => {
      const place = table.isNullObject ? undefined : parseAddress(range.address);
      return place?.sheet === undefined ? [] : [{ name, sheet: place.sheet, area: place.area }];
    }),
    probes: Object.fromEntries(probes.flatMap(toResult)),
    formats: Object.fromEntries(
      formats.flatMap(({ name, conditionalFormats }) =>
        conditionalFormats.isNullObject ? [] : [[name, conditionalFormats.items.length]],
      ),
    ),
  };
  const knownSheets = worksheets.items.map(toKnownSheet);
  return {
    survey,
    known: {
      sheets: knownSheets,
      blocks: request.blocks.flatMap((name) => knownBlock(survey, knownSheets, name, known) ?? []),
      trusted: true,
    },
  };
}

/** The cells of a probe where the last reading met them; a row that is not there is left out. */
function askProbe(sheet: Excel.Worksheet, block: KnownBlock, { key, cells }: Probe) {
  const areas = cells.flatMap(({ row, column }) => {
    const offset = block.rows.indexOf(row);
    return offset < 0
      ? []
      : [{ row: block.area.row + offset, column: block.area.column + column, rows: 1, columns: 1 }];
  });
  const parts = rangesOn(sheet)(areas).map(({ dataValidation, format: { protection, fill } }) => {
    dataValidation.load("type,rule");
    protection.load("locked");
    fill.load("color");
    return { dataValidation, protection, fill };
  });
  return { key, parts };
}

function toResult({ key, parts }: ReturnType<typeof askProbe>): readonly (readonly [string, ProbeResult])[] {
  if (parts.length === 0 || parts.some(({ dataValidation }) => dataValidation.isNullObject)) return [];
  const rules = parts.map(({ dataValidation }) => surveyedRule(dataValidation.type, dataValidation.rule));
  const shared = <Value>(values: readonly Value[]): Value | null =>
    values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
  const isOne = rules.every((rule) => JSON.stringify(rule) === JSON.stringify(rules[0]));
  const mixed: SurveyedRule = { kind: "mixed" };
  return [
    [
      key,
      {
        rule: isOne ? (rules[0] ?? mixed) : mixed,
        locked: shared(parts.map(({ protection }) => protection.locked)),
        fill: shared(parts.map(({ fill }) => fill.color || null)),
      },
    ],
  ];
}

function knownBlock(
  { sheets, names }: WorkbookSurvey,
  knownSheets: KnownWorkbook["sheets"],
  name: string,
  before: KnownWorkbook,
): KnownBlock | null {
  const refersTo = names.find((each) => each.scope === null && each.name === name)?.refersTo ?? "";
  const place = parseReference(refersTo.replace(/^=/, ""));
  const sheet = sheets.find((each) => each.name === place?.sheet);
  const id = knownSheets.find((each) => each.name === sheet?.name)?.id;
  if (place === null || id === undefined) return null;
  const { area } = place;
  const same = before.blocks.find((block) => block.name === name && isLong(block));
  // Of a long log only the ends were asked for.
  if (same !== undefined && same.sheetId === id && JSON.stringify(same.area) === JSON.stringify(area))
    return same;
  // A sheet that was not asked about has no cells here yet; its rows are met in the second round.
  const values = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => {
      const used = sheet?.area;
      if (used === null || used === undefined) return "";
      return sheet?.values[area.row + row - used.row]?.[area.column + column - used.column] ?? "";
    }),
  );
  const fields = fieldsIn(name, values);
  return { name, sheetId: id, area, fields, rows: identitiesIn(values, fields) };
}

/** Whether the survey was asked for at the right places. */
function isSame(one: KnownWorkbook, other: KnownWorkbook): boolean {
  const shapeOf = ({ sheets, blocks }: KnownWorkbook): string =>
    JSON.stringify([
      sheets.map(({ id }) => id).sort(),
      [...blocks]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .filter(({ fields }) => fields.length > 0)
        .map(({ name, sheetId, area, rows }) => [
          name,
          sheetId,
          area.row,
          area.column,
          area.rows,
          area.columns,
          rows,
        ]),
    ]);
  return shapeOf(one) === shapeOf(other);
}
