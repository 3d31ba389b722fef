import { object, oneOf, text } from "../framework/parse/validators";
import type { FactDefinition } from "./Practice";

/** An id of practice: of a fact, an expectation or an example. */
export const practiceId = text({
  form: /^[A-Za-z][A-Za-z0-9-]{0,29}$/,
  says: "a letter, then letters, digits and hyphens",
});

/** Something to be entered in a case that timescales rest on. */
export const factShape = object<FactDefinition>({
  id: practiceId,
  label: text(),
  kind: oneOf(["moment", "moments", "flag", "number"]),
  form: practiceId,
});
