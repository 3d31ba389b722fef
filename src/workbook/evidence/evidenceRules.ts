import { directions, evidenceStrengths, sourceTypes } from "../../domain/evidence/EvidenceItem";
import { rowCellReference, textConstant } from "../formula/cellReference";
import { evidenceTexts } from "./evidenceTexts";
import { messageFormats } from "../sheet/conditionalFormats";
import { evidenceColumn } from "./evidenceLog";
import type { EvidenceField } from "../names";
import { texts } from "../strings";
import { palette } from "../styles";
import { countValidation, dateValidation, listValidation, textValidation } from "../sheet/validations";
import type { Area, ConditionalFormatPlan, ValidationPlan } from "../WorkbookPlan";

/** Lists and rules that offer and never refuse: the log is pasted into as often as typed. */
export function evidenceValidations(rows: Area): readonly ValidationPlan[] {
  const { prompts } = evidenceTexts;
  const at = (...fields: readonly EvidenceField[]): readonly Area[] =>
    fields.map((field) => columnIn(rows, field));
  return [
    dateValidation(at("date"), prompts.date),
    listValidation(at("type"), sourceTypes, prompts.type),
    textValidation(at("source"), prompts.source),
    textValidation(at("text"), prompts.text),
    textValidation(at("prompts"), prompts.prompts),
    listValidation(at("direction"), directions, prompts.direction),
    listValidation(at("strength"), evidenceStrengths, prompts.strength),
    textValidation(at("measure"), prompts.measure),
    countValidation(at("positive", "base"), prompts.count),
    textValidation(at("by"), prompts.by),
    textValidation(at("followUp"), prompts.followUp),
    listValidation(at("followUpDone"), [texts.yes], prompts.followUpDone),
    textValidation(at("link"), prompts.link),
    listValidation(at("status"), [evidenceTexts.withdrawn], prompts.status),
  ];
}

/** Withdrawn items turn quiet, an open follow-up and what is left open take their ink; the words are in the cells. */
export function evidenceFormats(rows: Area): readonly ConditionalFormatPlan[] {
  const own = (field: EvidenceField): string => rowCellReference(rows.row, evidenceColumn(field));
  const isOpen = `=AND(${own("followUp")}<>"",${own("followUpDone")}<>${textConstant(texts.yes)})`;
  return [
    {
      areas: [rows],
      when: { kind: "formula", formula: `=${own("status")}=${textConstant(evidenceTexts.withdrawn)}` },
      style: { colour: palette.quiet, fill: palette.quietFill },
    },
    {
      areas: [columnIn(rows, "followUp")],
      when: { kind: "formula", formula: isOpen },
      style: {
        colour: palette.requiresImprovement,
        fill: palette.requiresImprovementFill,
        bold: true,
        mark: "▸",
      },
    },
    ...messageFormats([columnIn(rows, "messages")], own("messages")),
  ];
}

function columnIn(rows: Area, field: EvidenceField): Area {
  return { ...rows, column: evidenceColumn(field), columns: 1 };
}
