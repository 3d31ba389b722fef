import { lazy, Suspense, type ReactElement } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import type { Reading } from "../../inspection/readingOf";
import { useTrying } from "./useTrying";

const TryingOut = lazy(async () => ({ default: (await import("./TryingOut")).TryingOut }));

interface TryingBarProps {
  readonly pack: Pack;
  readonly reading: Reading;
  /** The standard in front, whose entries can be tried too. */
  readonly standard: string;
}

/** What is tried out, above every view for as long as something is. */
export function TryingBar(props: TryingBarProps): ReactElement | null {
  const { changes } = useTrying();
  if (changes.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <TryingOut {...props} />
    </Suspense>
  );
}
