import { findAddresses } from "./detectors/findAddresses";
import { findCaseReferences } from "./detectors/findCaseReferences";
import { findDatesOfBirth } from "./detectors/findDatesOfBirth";
import { findEmailAddresses } from "./detectors/findEmailAddresses";
import { findNhsNumbers } from "./detectors/findNhsNumbers";
import { findNiNumbers } from "./detectors/findNiNumbers";
import { findPhoneNumbers } from "./detectors/findPhoneNumbers";
import { findPoliceNumbers } from "./detectors/findPoliceNumbers";
import { findPostcodes } from "./detectors/findPostcodes";
import { findSmallNumbers } from "./detectors/findSmallNumbers";
import { findNames } from "./names/findNames";
import type { Detector, PersonalDataKind } from "./PersonalData";

/** One kind of personal data and how it is found. */
export interface DetectorEntry {
  readonly kind: PersonalDataKind;
  readonly detect: Detector;
  /** What a text must hold for this kind to be looked for at all: most texts hold no digit. */
  readonly needs: RegExp;
}

const digit = /\d/;
const letter = /\p{L}/u;

/** Every detector, the surest first: where two find something at the same place, the earlier one is believed. */
export const detectors: readonly DetectorEntry[] = [
  { kind: "email", detect: findEmailAddresses, needs: /@/ },
  { kind: "niNumber", detect: findNiNumbers, needs: digit },
  { kind: "policeNumber", detect: findPoliceNumbers, needs: digit },
  { kind: "caseReference", detect: findCaseReferences, needs: digit },
  { kind: "nhsNumber", detect: findNhsNumbers, needs: digit },
  { kind: "phone", detect: findPhoneNumbers, needs: digit },
  { kind: "dateOfBirth", detect: findDatesOfBirth, needs: digit },
  { kind: "postcode", detect: findPostcodes, needs: digit },
  { kind: "address", detect: findAddresses, needs: letter },
  { kind: "name", detect: findNames, needs: letter },
  { kind: "smallNumber", detect: findSmallNumbers, needs: letter },
];
