import { lazy, Suspense, useId, useMemo, useRef, useState, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Pack } from "../../domain/framework/Pack";
import type { Edit, InspectionHost, Place } from "../../workbook/InspectionHost";
import { blockNames } from "../../workbook/names";
import { Loading } from "../components/Loading";
import { ReadOnly } from "../components/ReadOnly";
import { Page } from "../components/Page";
import { Problem } from "../components/Problem";
import { useAnnounce } from "../components/useAnnounce";
import { hostMessage } from "../hostMessage";
import { followed, selectionOf, type Selection } from "../places";
import { strings as frame } from "../strings";
import { EditorProvider, useDrafts } from "../inspection/useEditor";
import { useInspection } from "../inspection/useInspection";
import { useNewerLeftAlone } from "../inspection/useNewerLeftAlone";
import type { Reading } from "../inspection/readingOf";
import type { SelectedEvent } from "../inspection/useWatch";
import { caseAt } from "./cases/caseParts";
import { sayCaseEdit } from "./cases/sayCaseEdit";
import { useCaseWork, type CaseWork } from "./cases/useCaseWork";
import { useEvidenceWork, type EvidenceWork } from "./evidence/useEvidenceWork";
import { useGoneItems, type GoneItems } from "./evidence/useGoneItems";
import { useGoneDecisions } from "./decisions/useGoneDecisions";
import { useEnteredLayers, useRecorder, type Recorder } from "./decisions/useRecorder";
import { listChecks, type ListedCheck } from "./checks/listChecks";
import { useHealth, type Health } from "./health/useHealth";
import { Notices } from "./Notices";
import { Overview } from "./Overview";
import { PrivacyProvider, usePrivacyWork } from "./privacy/usePrivacyWork";
import { sayEdit } from "./sayEdit";
import { strings } from "./strings";
import { Tabs, type View } from "./Tabs";
import { useReport } from "./useReport";
import { TryingBar } from "./why/TryingBar";

const StandardView = lazy(async () => ({ default: (await import("./StandardView")).StandardView }));
const EvidenceView = lazy(async () => ({
  default: (await import("./evidence/EvidenceView")).EvidenceView,
}));
const CasesView = lazy(async () => ({ default: (await import("./cases/CasesView")).CasesView }));
const ChecksView = lazy(async () => ({ default: (await import("./checks/ChecksView")).ChecksView }));
const Decisions = lazy(async () => ({ default: (await import("./decisions/Decisions")).Decisions }));
const Report = lazy(async () => ({ default: (await import("./Report")).Report }));

interface WorkspaceProps {
  readonly host: InspectionHost;
  readonly pack: Pack;
}

/** What a view needs of the open inspection, and the ways out of it. */
export interface ViewProps {
  readonly host: InspectionHost;
  readonly pack: Pack;
  readonly reading: Reading;
  /** What is to be said about the entries, in the workbook's order. */
  readonly checks: readonly ListedCheck[];
  /** True when the person asked for this view from inside another. */
  readonly focusHeading: boolean;
  /** Shows a cell in the workbook, and in the pane where the pane has it. */
  readonly onGoTo: (place: Place) => void;
  /** Shows a cell in the workbook; the pane stays as it is. */
  readonly onShow: (place: Place) => void;
  /** Reads the whole workbook again. Rejects with the host's `HostError`. */
  readonly onScan: () => Promise<unknown>;
  readonly onView: (view: View) => void;
  /** What can be done with the evidence log. */
  readonly evidence: EvidenceWork;
  /** The items of the log that somebody took out on the sheet. */
  readonly gone: GoneItems;
  /** What can be done with the cases. */
  readonly cases: CaseWork;
  /** Who records, and the log of decisions. */
  readonly recorder: Recorder;
  /** How the workbook itself is. */
  readonly health: Health;
}

/** The views of an open inspection, kept in step with its workbook. */
export function Workspace({ host: given, pack }: WorkspaceProps): ReactElement {
  const styles = useStyles();
  const { host, isNewer } = useNewerLeftAlone(given, pack);
  const panel = useId();
  const announce = useAnnounce();
  const [view, setView] = useState<View>("overview");
  const [focusHeading, setFocusHeading] = useState(false);
  const [selection, setSelection] = useState<Selection>({ standard: pack.standards[0]?.id ?? "", row: null });
  const [showProblem, setShowProblem] = useState<string | null>(null);

  const layers = useEnteredLayers(pack);
  const toCase = useRef<CaseWork["desk"]["follow"]>(() => undefined);
  const onSelected = (event: SelectedEvent): void => {
    const chosen = caseAt(pack, { block: event.block ?? "", row: event.row ?? "" });
    if (chosen !== null) {
      setFocusHeading(false);
      return toCase.current(chosen, false);
    }
    const next = followed(pack, event);
    if (next === null) return;
    setFocusHeading(false);
    setSelection((before) => (before.standard === next.standard && before.row === next.row ? before : next));
  };
  const who = useRef<string | null>(null);
  const open = useInspection(host, pack, onSelected, layers.onEntered, () => who.current);
  const cases = useCaseWork(host, pack, open);
  toCase.current = cases.desk.follow;
  const latest = useRef(open.reading);
  latest.current = open.reading;
  const sayResult = (edit: Edit): void => {
    const said = latest.current ? sayResultOf(pack, latest.current, edit) : "";
    if (said !== "") announce(said);
  };
  const editor = useDrafts(open.save, sayResult, open.holds);

  const recorder = useRecorder({
    pack,
    open,
    ...layers,
    isBeingTyped: (place) => editor.draftOf(place) !== undefined,
    announce,
  });

  // Its reading is everybody's: what the report says, the pane shows.
  const report = useReport(open.scan, host, pack);

  const health = useHealth(host, pack, {
    isOpen: open.reading !== null,
    inTurn: open.inTurn,
    onMended: open.reload,
  });

  const goTo = (place: Place): void => {
    // Their sheet stays hidden, so that nobody comes upon the other's answers.
    if (place.block === blockNames.readings) {
      cases.desk.show("comparing");
      return show("cases", true);
    }
    const target = selectionOf(pack, place);
    const chosen = caseAt(pack, place);
    setFocusHeading(true);
    if (chosen) {
      cases.desk.follow(chosen, true);
      setView("cases");
    }
    if (target) {
      setSelection(target);
      setView("standard");
    }
    void showCell(place);
  };

  const showCell = async (place: Place): Promise<void> => {
    try {
      await open.show(place);
      setShowProblem(null);
    } catch (error) {
      setShowProblem(hostMessage(error));
    }
  };

  const show = (next: View, isAsked: boolean): void => {
    setFocusHeading(isAsked);
    setView(next);
  };

  const evidence = useEvidenceWork({
    host,
    pack,
    open,
    recording: recorder.who,
    onShow: (place) => void showCell(place),
    onGoTo: goTo,
    onView: (next) => show(next, true),
  });
  who.current = evidence.who;
  const gone = useGoneItems({
    open,
    taken: evidence.importDesk.adder.taken,
    putBack: evidence.writer.putBack,
    who: evidence.who,
  });

  const goneDecisions = useGoneDecisions(open);

  const privacy = usePrivacyWork({ pack, open, recorder });

  const { reading, problem } = open;
  const checks = useMemo(() => (reading === null ? [] : listChecks(pack, reading)), [pack, reading]);
  if (reading === null) {
    return problem === null ? (
      <Loading what={frame.loading} />
    ) : (
      <Unread problem={problem} isNewer={isNewer} reload={open.reload} />
    );
  }
  const props: ViewProps = {
    host,
    pack,
    reading,
    checks,
    focusHeading,
    onGoTo: goTo,
    onShow: (place) => void showCell(place),
    onScan: open.scan,
    onView: (next) => show(next, true),
    evidence,
    gone,
    cases,
    recorder,
    health,
  };
  return (
    <EditorProvider value={editor}>
      <div className={styles.workspace}>
        <Tabs
          pack={pack}
          view={view}
          checks={checks}
          reading={reading}
          unrecorded={recorder.pending.length}
          standard={selection.standard}
          panel={panel}
          onView={(next) => show(next, false)}
        />
        <Notices
          open={open}
          isNewer={isNewer}
          gone={gone}
          goneDecisions={goneDecisions}
          unsaved={editor.unsaved}
          showProblem={showProblem}
          onSaveAgain={editor.saveAgain}
          onShow={(place) => void showCell(place)}
        />
        <TryingBar pack={pack} reading={reading} standard={selection.standard} />
        <div id={panel} role="tabpanel" aria-label={strings.tabs[view]} className={styles.workspace}>
          <ReadOnly isReadOnly={isNewer}>
            <PrivacyProvider value={privacy}>
              <Suspense fallback={<Loading what={frame.loading} />}>
                {view === "overview" && <Overview {...props} />}
                {view === "standard" && (
                  <StandardView {...props} selection={selection} onSelect={setSelection} />
                )}
                {view === "evidence" && <EvidenceView {...props} />}
                {view === "cases" && <CasesView {...props} />}
                {view === "checks" && <ChecksView {...props} />}
                {view === "decisions" && <Decisions {...props} standard={selection.standard} />}
                {view === "report" && <Report {...props} report={report} />}
              </Suspense>
            </PrivacyProvider>
          </ReadOnly>
        </div>
      </div>
    </EditorProvider>
  );
}

function sayResultOf(pack: Pack, { inspection, assessment }: Reading, edit: Edit): string {
  return sayCaseEdit(pack, inspection, edit) ?? sayEdit(pack, assessment, edit);
}

/** Before the first reading there is nothing to show but why it failed. */
function Unread({
  problem,
  isNewer,
  reload,
}: {
  readonly problem: string;
  readonly isNewer: boolean;
  readonly reload: () => void;
}): ReactElement {
  return (
    <Page
      heading={isNewer ? frame.start.newerHeading : frame.product}
      actions={
        <Button appearance="primary" onClick={reload}>
          {strings.readAgain}
        </Button>
      }
    >
      <Problem what={isNewer ? frame.start.newerHeading : strings.readFailed} advice={problem} />
    </Page>
  );
}

const useStyles = makeStyles({
  workspace: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
