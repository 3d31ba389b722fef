import fc from "fast-check";
import { remembered } from "../../src/domain/remembered";

describe("what was worked out is kept with what it was worked out from", () => {
  it("gives what the work gives, whatever is asked for in whatever order", () => {
    const values = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const asked = fc.record({ value: fc.constantFrom(...values), a: fc.nat(2), b: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(asked), (questions) => {
        const work = (a: number, b: number, { id }: { id: number }): string => `${id} ${a} ${b}`;
        const kept = remembered(work);
        for (const { value, a, b } of questions) expect(kept(a, b, value)).toBe(work(a, b, value));
      }),
    );
  });

  it("works it out once for the same object and the same rest, and anew for another or an equal copy", () => {
    const work = jest.fn((times: number, { id }: { id: number }) => [id * times]);
    const kept = remembered(work);
    const value = { id: 2 };
    const first = kept(3, value);
    expect(kept(3, value)).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
    expect(kept(4, value)).toEqual([8]);
    expect(kept(3, { id: 2 })).toEqual([6]);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
