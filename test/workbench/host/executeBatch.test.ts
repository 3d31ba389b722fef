import { executeBatch, type BatchContext } from "../../../src/workbench/host/protocol/executeBatch";
import { actionType, pathType, type Batch } from "../../../src/workbench/host/protocol/messages";

const readings: Batch = {
  Actions: [1, 2, 3].map((Id) => ({ Id, ActionType: actionType.query, ObjectPathId: 1 })),
  ObjectPaths: { 1: { Id: 1, ObjectPathType: pathType.nullObject } },
};

/** How often a batch of three readings let others come in between. */
async function pauses(isCalculated: () => boolean): Promise<number> {
  let count = 0;
  const context: BatchContext = {
    root: null as never,
    reference: () => null as never,
    isCalculated,
    calculated: () => {
      count += 1;
      return Promise.resolve();
    },
    stopBefore: null,
  };
  const { Error, Results } = await executeBatch(readings, context);
  expect({ Error, readings: Results.length }).toEqual({ Error: null, readings: 3 });
  return count;
}

describe("a batch", () => {
  it("[fault] is done at a stretch where everything is calculated, as people cannot type meanwhile", async () => {
    expect(await pauses(() => true)).toBe(0);
  });

  it("waits before it reads where something is not", async () => {
    let isCalculated = false;
    const once = (): boolean => {
      const before = isCalculated;
      isCalculated = true;
      return before;
    };
    expect(await pauses(once)).toBe(1);
  });
});
