import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import type { Pack } from "../../../domain/framework/Pack";
import type { Settings } from "../../../domain/inspection/Inspection";
import type { Place } from "../../../workbook/InspectionHost";
import type { ListedMessage } from "../../components/MessageList";
import type { ListedCheck } from "../checks/listChecks";

/** The case that is open, with what its fields need. */
export interface OpenCase {
  readonly pack: Pack;
  readonly forms: CaseForms;
  readonly form: CaseForm;
  readonly entry: CaseEntry;
  readonly settings: Settings;
  /** Workbook name over the cases of the form. */
  readonly block: string;
  /** What there is to say about this case. */
  readonly checks: readonly ListedCheck[];
}

/** The cell of a field of the case, by the words over its column. */
export function placeIn({ block, entry }: Pick<OpenCase, "block" | "entry">, field: string): Place {
  return { block, row: entry.id, field };
}

/** What there is to say about these fields. Personal data is pointed out beside the text itself. */
export function messagesAt({ checks }: OpenCase, ...fields: readonly string[]): readonly Message[] {
  return checks
    .filter(
      ({ place, code }) => place !== null && fields.includes(place.field) && !code.startsWith("PRIVACY"),
    )
    .map(({ key, code, severity, text, rules }) => ({ key, code, severity, text, rules }));
}

/** A message with what tells it from others. */
export interface Message extends ListedMessage {
  readonly code: string;
}
