import type { PersonalDataKind } from "./PersonalData";

interface KindTexts {
  /** As in “1 name” and “2 names”. */
  readonly label: string;
  readonly plural: string;
  /** Why it is marked. */
  readonly why: string;
  /** What takes its place. */
  readonly mask: string;
}

export const kindTexts: Readonly<Record<PersonalDataKind, KindTexts>> = {
  name: {
    label: "name",
    plural: "names",
    why: "This reads like the name or the initials of a person.",
    mask: "[name]",
  },
  dateOfBirth: {
    label: "date of birth",
    plural: "dates of birth",
    why: "This reads like somebody’s date of birth.",
    mask: "[date of birth]",
  },
  address: {
    label: "address",
    plural: "addresses",
    why: "This reads like the address of a home.",
    mask: "[address]",
  },
  postcode: {
    label: "postcode",
    plural: "postcodes",
    why: "A full postcode stands for a few homes only.",
    mask: "[postcode]",
  },
  phone: {
    label: "phone number",
    plural: "phone numbers",
    why: "This reads like a phone number.",
    mask: "[phone number]",
  },
  email: {
    label: "e-mail address",
    plural: "e-mail addresses",
    why: "This is an e-mail address.",
    mask: "[e-mail address]",
  },
  nhsNumber: {
    label: "NHS number",
    plural: "NHS numbers",
    why: "This reads like an NHS number: ten digits, or the words before say so.",
    mask: "[NHS number]",
  },
  niNumber: {
    label: "National Insurance number",
    plural: "National Insurance numbers",
    why: "This has the form of a National Insurance number.",
    mask: "[National Insurance number]",
  },
  policeNumber: {
    label: "police number",
    plural: "police numbers",
    why: "This reads like a number of the police, such as a PNC id or a custody record.",
    mask: "[police number]",
  },
  caseReference: {
    label: "case reference",
    plural: "case references",
    why: "This reads like the reference of a child’s case.",
    mask: "[case reference]",
  },
  smallNumber: {
    label: "small number",
    plural: "small numbers",
    why: "Fewer than five children: people who know the area may tell who is meant.",
    mask: "[fewer than five]",
  },
};
