import { parseReference } from "../workbook/integrity/formulaTokens";
import type {
  Probe,
  ProbeResult,
  SurveyedRule,
  SurveyedSheet,
  SurveyRequest,
  WorkbookSurvey,
} from "../workbook/integrity/WorkbookSurvey";
import type { Area } from "../workbook/WorkbookPlan";
import { parseAddress } from "./address";
import { fieldsIn } from "../workbook/blockFields";
import type { KnownBlock, KnownWorkbook } from "./KnownWorkbook";
import { rangeAt } from "./rangeAt";
import { rangesOn } from "./rangesOn";
import { identitiesIn, readBlocks, toCellValues, toKnownSheet } from "./readBlocks";
import { surveyedRule } from "./surveyedRule";

export interface Surveyed {
  readonly survey: WorkbookSurvey;
  /** Where everything stands, as the survey found it. */
  readonly known: KnownWorkbook;
}

/** As much of each sheet as could be ours; what someone keeps further out or further down is not asked for. */
const looked: Area = { row: 0, column: 0, rows: 5000, columns: 20 };
/** Columns that somebody may have put in among those of a block. */
const spareColumns = 20;
/** As many columns as a case sheet can have; where nothing is known of a sheet it may be one. */
const mostColumns = 160;

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
  const read = await readBlocks(context, request.blocks);
  return surveyAgain(context, read.known, request, attempts);
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
      blocks: request.blocks.flatMap((name) => knownBlock(survey, knownSheets, name) ?? []),
      trusted: true,
    },
  };
}

type AskedSheet = ReturnType<typeof askSheet>;

function askSheet(sheet: Excel.Worksheet, id: string, { blocks }: KnownWorkbook) {
  const widths = blocks
    .filter(({ sheetId }) => sheetId === id)
    .map(({ area }) => area.column + area.columns + spareColumns);
  const columns = widths.length === 0 ? mostColumns : Math.max(looked.columns, ...widths);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/formula");
  const used = rangeAt(sheet, { ...looked, columns }).getUsedRangeOrNullObject(true).untrack();
  used.load("address,values,formulas");
  return { id, sheet, used, names: sheet.names };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function toSurveyedSheet({ sheet, used }: AskedSheet): SurveyedSheet {
  const area = used.isNullObject ? null : (parseAddress(used.address)?.area ?? null);
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    protected: sheet.protection.protected,
    area,
    values: area === null ? [] : toCellValues(used.values),
    formulas: area === null ? [] : toCellValues(used.formulas),
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
): KnownBlock | null {
  const refersTo = names.find((each) => each.scope === null && each.name === name)?.refersTo ?? "";
  const place = parseReference(refersTo.replace(/^=/, ""));
  const sheet = sheets.find((each) => each.name === place?.sheet);
  const id = knownSheets.find((each) => each.name === sheet?.name)?.id;
  if (place === null || id === undefined) return null;
  const { area } = place;
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
