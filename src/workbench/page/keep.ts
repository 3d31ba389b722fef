import { del, get, set } from "idb-keyval";

const key = "above-the-line/workbook";

/** The snapshot kept in this browser; `undefined` when there is none or the browser keeps nothing. */
export async function kept(): Promise<unknown> {
  try {
    return await get(key);
  } catch {
    return undefined;
  }
}

/** Keeps a snapshot; tells whether the browser allowed it. */
export async function keep(snapshot: unknown): Promise<boolean> {
  try {
    await set(key, snapshot);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept snapshot. */
export async function discard(): Promise<void> {
  await del(key);
}
