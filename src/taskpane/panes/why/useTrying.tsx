import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { entryKey, type Change } from "../../../domain/why/Change";

/** Entries that are tried out. They live in the pane alone: no field shows them and nothing writes them. */
export interface Trying {
  readonly changes: readonly Change[];
  /** Tries these too; another value for the same entry takes the place of the one before. */
  readonly add: (changes: readonly Change[]) => void;
  readonly takeBack: (change: Change) => void;
  readonly stop: () => void;
}

const TryingContext = createContext<Trying | null>(null);

/** Keeps what is tried out while the person moves from view to view. */
export function TryingProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const trying = useMemo(
    (): Trying => ({
      changes,
      add: (added) => setChanges((before) => [...without(before, added), ...added]),
      takeBack: (change) => setChanges((before) => without(before, [change])),
      stop: () => setChanges([]),
    }),
    [changes],
  );
  return <TryingContext.Provider value={trying}>{children}</TryingContext.Provider>;
}

export function useTrying(): Trying {
  const trying = useContext(TryingContext);
  if (trying === null) throw new Error("Trying out needs a provider around it");
  return trying;
}

function without(changes: readonly Change[], gone: readonly Change[]): readonly Change[] {
  const keys = gone.map(entryKey);
  return changes.filter((change) => !keys.includes(entryKey(change)));
}
