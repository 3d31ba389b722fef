import type { EditStamp } from "../../domain/evidence/editItem";
import type { Pack } from "../../domain/framework/Pack";
import { maskIn, type Mask } from "../../domain/privacy/maskIn";
import { strings } from "../strings";

/**
 * Who edits an item of evidence, now.
 * @param around - gives the start of fieldwork, where anything of a text is to be repeated
 */
export function editStamp(pack: Pack, who: string | null, around: () => string | null): EditStamp {
  let known: Mask | null = null;
  return {
    who: who ?? strings.somebody,
    when: new Date().toISOString(),
    mask: (text) => (known ??= maskIn(pack, around()))(text),
  };
}
