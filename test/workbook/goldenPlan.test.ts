import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Pack } from "../../src/domain/framework/Pack";
import { listPacks, loadPack } from "../../src/packs";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { renderPlan } from "./renderPlan";

const folder = path.join(__dirname, "golden");
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";
const advice = "If the change is meant, run: UPDATE_GOLDEN=1 npx jest test/workbook/goldenPlan";

describe("the workbook of a new inspection", () => {
  it.each(listPacks().map(({ id }) => id))("is planned for %s as last reviewed", (id) => {
    const file = path.join(folder, `${id.replace("/", "-")}.txt`);
    const rendered = renderPlan(
      planWorkbook(packOf(id), blankInspection(packOf(id), { service: "Westshire" }), {
        engine: "0.0.0",
        writtenAt: "2024-06-12T09:30:00Z",
      }),
    );
    if (isUpdating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, rendered);
    }
    const difference = firstDifference(existsSync(file) ? readFileSync(file, "utf8") : "", rendered);
    if (difference !== null) throw new Error(`${difference}\n${advice}`);
    expect(difference).toBeNull();
  });
});

function packOf(id: string): Pack {
  const loaded = loadPack(id);
  if (!loaded.ok) throw new Error(`The pack ${id} does not load`);
  return loaded.value;
}

function firstDifference(golden: string, rendered: string): string | null {
  if (golden === rendered) return null;
  const [before, after] = [golden.split("\n"), rendered.split("\n")];
  const line = after.findIndex((text, index) => text !== before[index]);
  return `Line ${line + 1} of the plan differs.\nreviewed: ${before[line] ?? "(nothing)"}\nplanned:  ${after[line] ?? "(nothing)"}`;
}
