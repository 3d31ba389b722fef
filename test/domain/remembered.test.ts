import fc from "fast-check";
import { remembered } from "../../src/domain/remembered";

describe("what was worked out is kept with what it was worked out from", () => {
  it("gives what the work gives, whatever is asked for in whatever order", () => {
    const values = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const asked = fc.record({ value: fc.constantFrom(...values), a: fc.nat(2), b: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(asked), (questions) => {
        const work = ({ id }: { id: number }, a: number, b: number): string => `${id} ${a} ${b}`;
        const kept = remembered(work);
        for (const { value, a, b } of questions) expect(kept(value, a, b)).toBe(work(value, a, b));
      }),
    );
  });

  it("works it out once for the same object and the same rest, and anew for another or an equal copy", () => {
    const work = jest.fn(({ id }: { id: number }, times: number) => [id * times]);
    const kept = remembered(work);
    const value = { id: 2 };
    const first = kept(value, 3);
    expect(kept(value, 3)).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
    expect(kept(value, 4)).toEqual([8]);
    expect(kept({ id: 2 }, 3)).toEqual([6]);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
