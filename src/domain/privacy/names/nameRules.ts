import { familyName, nameBehindRelation, reversedName } from "./contextRules";
import { givenName } from "./givenName";
import { initials, initialsInContext } from "./initials";
import type { NameRule } from "./NameRule";
import { nameBySurname } from "./nameBySurname";
import { titledName } from "./titledName";

/** How names are told, the surest first. */
export const nameRules: readonly NameRule[] = [
  titledName,
  reversedName,
  initials,
  givenName,
  nameBySurname,
  nameBehindRelation,
  initialsInContext,
  familyName,
];
