import { parsePractice } from "../../../domain/timescales/parsePractice";
import type { Practice } from "../../../domain/timescales/Practice";
import { trusted } from "../../trusted";
import facts from "./facts.json";
import data from "./practice.json";
import timescales from "./timescales.json";

/** What the guidance expects of resettlement and out-of-court work, what can be checked first. Its own module, so that only who asks carries its weight. */
export const practice: Practice = trusted(
  parsePractice({ ...data, facts, expectations: [...timescales, ...data.expectations] }),
);
