import { createContext, useCallback, useContext, useMemo, useRef } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { newId } from "../../../domain/newId";
import { answerPrivacy } from "../../../domain/privacy/answerPrivacy";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";
import type { PrivacyPlace } from "../../../domain/privacy/PrivacyPlace";
import { privacyPlaces, privacyPlacesIn } from "../../../domain/privacy/privacyPlaces";
import { reportTexts } from "../../../domain/privacy/writtenTexts";
import type { Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import { privacyCells } from "../../../workbook/logs/privacyLog";
import { useAnnounce } from "../../components/useAnnounce";
import { editStamp } from "../../inspection/editStamp";
import { randomNumber } from "../../randomNumber";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import { placeOfCheck } from "../checks/placeOfCheck";
import { whereOfPlace } from "../checks/whereOfPlace";
import type { Recorder } from "../decisions/useRecorder";
import { maskEdits } from "./maskEdits";
import { strings } from "./strings";

/** A text with open marks, and the cell that holds it. */
export interface OpenPlace extends PrivacyPlace {
  readonly cell: Place;
  /** The cell in the inspector's words. */
  readonly where: string;
}

/** What the views can do about personal data. */
export interface PrivacyWork {
  /** Every text of the workbook in which something is still open, in the workbook's order. */
  readonly open: readonly OpenPlace[];
  /** The open marks of a text that is being typed, at a place such as `1.1.1a note`; a text that stands nowhere yet has no place. */
  readonly marksIn: (text: string, place?: string) => readonly PersonalDataMark[];
  /** Who answers; `null` until it is said. */
  readonly who: string | null;
  readonly setWho: (name: string) => void;
  /** Writes the masked text where the cell still holds the text shown. */
  readonly mask: (place: OpenPlace, marks: readonly PersonalDataMark[]) => Promise<Saved>;
  /** Keeps the answer that a mark identifies nobody. */
  readonly answer: (place: string, mark: PersonalDataMark, who: string, reason: string) => Promise<Saved>;
}

interface PrivacyInput {
  readonly pack: Pack;
  readonly open: Pick<OpenInspection, "reading" | "save" | "add">;
  readonly recorder: Pick<Recorder, "who" | "setWho">;
}

const PrivacyContext = createContext<PrivacyWork | null>(null);

export const PrivacyProvider = PrivacyContext.Provider;

export function usePrivacy(): PrivacyWork {
  const work = useContext(PrivacyContext);
  if (work === null) throw new Error("A privacy notice needs the workspace around it");
  return work;
}

/** Follows what the open workbook holds that may identify a person. */
export function usePrivacyWork({ pack, open, recorder }: PrivacyInput): PrivacyWork {
  const announce = useAnnounce();
  const { reading, save, add } = open;
  const { who, setWho } = recorder;
  const inspection = reading?.inspection ?? null;
  const boxes = reading?.reportTexts;
  const places = useMemo(
    () => (inspection === null ? [] : openPlaces(pack, inspection, boxes ?? {})),
    [pack, inspection, boxes],
  );
  const taken = useRef(new Set<string>());

  const marksIn = useCallback<PrivacyWork["marksIn"]>(
    (text, place = "") => {
      if (inspection === null) return [];
      const [found] = privacyPlacesIn(pack, inspection, [{ place, text, about: nowhere }]);
      return found?.open ?? [];
    },
    [pack, inspection],
  );

  const mask = useCallback<PrivacyWork["mask"]>(
    async (place, marks) => {
      const stamp = editStamp(pack, who, () => inspection?.details.fieldworkStart ?? null);
      const masked = maskPersonalData(place.text, marks);
      const saved = await save(maskEdits(pack, inspection, place, { masked, stamp }));
      if (saved.ok) announce(saved.isLeft === true ? strings.leftUnmasked : strings.masked);
      return saved;
    },
    [pack, inspection, who, save, announce],
  );

  const answer = useCallback<PrivacyWork["answer"]>(
    async (place, mark, by, reason) => {
      const ids = new Set([...(inspection?.privacy ?? []).map(({ id }) => id), ...taken.current]);
      const id = newId("P", randomNumber, ids);
      taken.current.add(id);
      const said = { id, when: new Date().toISOString(), who: by, reason };
      const saved = await add(blockNames.privacy, [privacyCells(answerPrivacy(place, mark, said))]);
      if (saved.ok) announce(strings.answered);
      return saved;
    },
    [inspection, add, announce],
  );

  return useMemo(
    () => ({ open: places, marksIn, who, setWho, mask, answer }),
    [places, marksIn, who, setWho, mask, answer],
  );
}

/** A text that is being typed stands at no entry of its own. */
const nowhere: PrivacyPlace["about"] = {
  subject: { kind: "detail", id: "" },
  field: "value",
  standard: null,
};

function openPlaces(
  pack: Pack,
  inspection: Inspection,
  boxes: Readonly<Record<string, string>>,
): readonly OpenPlace[] {
  return [...privacyPlaces(pack, inspection), ...privacyPlacesIn(pack, inspection, reportTexts(boxes))]
    .filter(({ open }) => open.length > 0)
    .map((place) => {
      const cell = placeOfCheck(pack, place.about);
      return { ...place, cell, where: whereOfPlace(pack, cell, inspection) };
    });
}
