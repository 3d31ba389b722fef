import type { CaseForms } from "../../../domain/cases/CaseForms";
import { parseCaseForms } from "../../../domain/cases/parseCaseForms";
import { trusted } from "../../trusted";
import data from "./cases.json";
import facts from "./facts.json";
import timescales from "./timescales.json";

/** The case forms of the youth justice pack. Its own module, so that only who asks about cases carries their weight. */
export const caseForms: CaseForms = trusted(parseCaseForms({ ...data, facts, timescales }));
