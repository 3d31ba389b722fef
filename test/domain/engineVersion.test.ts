import { version } from "../../package.json";
import { engineVersion } from "../../src/domain/engineVersion";

it("names the version that is released", () => {
  expect(engineVersion).toBe(version);
});
