import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { Pack, Standard } from "../../../domain/framework/Pack";
import { explainStandard } from "../../../domain/inspection/explainStandard";
import type { Reading } from "../../inspection/readingOf";
import { WhatWouldChange } from "./WhatWouldChange";
import { Why } from "./Why";

interface WhyStandardProps {
  readonly pack: Pack;
  readonly reading: Reading;
  readonly standard: Standard;
}

/**
 * How a standard's rating comes about, and what would move its default, its row and what is permitted. Entries are shown
 * before it.
 */
export function WhyStandard({ pack, reading, standard }: WhyStandardProps): ReactElement {
  const { inspection, assessment } = useDeferredValue(reading);
  const { id, percentagesRow } = standard;
  const lines = useMemo(() => {
    const assessed = assessment.standards.find((candidate) => candidate.id === id);
    return assessed ? explainStandard(pack, standard, inspection, assessed) : [];
  }, [pack, standard, id, inspection, assessment]);
  return (
    <>
      <Why of="rating" lines={lines} />
      <WhatWouldChange
        pack={pack}
        inspection={inspection}
        targets={[
          { of: "default", id },
          ...(percentagesRow ? [{ of: "percentagesRow", id } as const] : []),
          { of: "permitted", id },
        ]}
      />
    </>
  );
}
