import { lazy, Suspense, type ReactElement } from "react";
import type { InspectionHost } from "../workbook/InspectionHost";
import { Loading } from "./components/Loading";
import { strings } from "./strings";

interface OpenedInspectionProps {
  readonly host: InspectionHost;
}

/** The views of an open inspection and the framework they show, loaded when they are first needed. */
const LoadedWorkspace = lazy(async () => {
  const [{ Workspace }, { TryingProvider }, { youthJustice202406 }] = await Promise.all([
    import("./panes/Workspace"),
    import("./panes/why/useTrying"),
    import("../packs"),
  ]);
  return {
    default: ({ host }: OpenedInspectionProps): ReactElement => (
      <TryingProvider>
        <Workspace host={host} pack={youthJustice202406} />
      </TryingProvider>
    ),
  };
});

export function OpenedInspection({ host }: OpenedInspectionProps): ReactElement {
  return (
    <Suspense fallback={<Loading what={strings.loading} />}>
      <LoadedWorkspace host={host} />
    </Suspense>
  );
}
