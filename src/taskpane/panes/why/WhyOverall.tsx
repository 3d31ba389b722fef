import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { Pack } from "../../../domain/framework/Pack";
import { explainOverall } from "../../../domain/inspection/explainOverall";
import { overallId } from "../../../domain/why/tryChanges";
import type { Reading } from "../../inspection/readingOf";
import { Readings } from "./Readings";
import { WhatWouldChange } from "./WhatWouldChange";
import { Why } from "./Why";

interface WhyOverallProps {
  readonly pack: Pack;
  readonly reading: Reading;
  readonly onGoToSetting: (key: string) => void;
}

/** How the overall rating stands, what would move what is permitted and the composite, and the readings behind it all. Entries come first. */
export function WhyOverall({ pack, reading, onGoToSetting }: WhyOverallProps): ReactElement {
  const { inspection, assessment } = useDeferredValue(reading);
  const lines = useMemo(() => explainOverall(pack, inspection, assessment), [pack, inspection, assessment]);
  return (
    <>
      <Why of="overall" lines={lines} />
      <WhatWouldChange
        pack={pack}
        inspection={inspection}
        targets={[
          { of: "permitted", id: overallId },
          ...(assessment.composite === null ? [] : [{ of: "composite", id: "composite" } as const]),
        ]}
      />
      <Readings pack={pack} inspection={inspection} onGoToSetting={onGoToSetting} />
    </>
  );
}
