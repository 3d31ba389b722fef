import { startHeadless, type Headless } from "../headless/startHeadless";

/** Each measurement has an engine of its own, so that none pays for what another left behind. */
export async function onFreshHost<Outcome>(work: (headless: Headless) => Promise<Outcome>): Promise<Outcome> {
  const headless = await startHeadless();
  try {
    return await work(headless);
  } finally {
    headless.desk.close();
  }
}
