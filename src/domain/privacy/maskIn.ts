import type { Pack } from "../framework/Pack";
import { marksIn } from "./marksIn";
import { maskPersonalData } from "./maskPersonalData";

/** Puts masks in place of all that may identify a person. */
export type Mask = (text: string) => string;

/** What stands around a mask may be marked only then; nothing needs more rounds than this. */
const mostRounds = 3;

/**
 * Masks texts of an inspection as the privacy check marks them, so that the check finds nothing in what comes out.
 * @param around - ISO date about which the texts were written, such as the start of fieldwork
 * @see docs/spec.md P53
 */
export function maskIn(pack: Pack, around: string | null): Mask {
  const marks = marksIn(pack, around);
  return (text) => {
    let masked = text;
    for (let round = 0; round < mostRounds; round += 1) {
      const found = marks(masked);
      if (found.length === 0) break;
      masked = maskPersonalData(masked, found);
    }
    return masked;
  };
}
