import type { Inspection } from "../../domain/inspection/Inspection";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { explainKeyQuestion } from "../../domain/inspection/explainKeyQuestion";
import { explainOverall } from "../../domain/inspection/explainOverall";
import { explainStandard } from "../../domain/inspection/explainStandard";
import { readInspection } from "../../domain/inspection/readInspection";
import { allTargets } from "../../domain/why/allTargets";
import { whatWouldChange } from "../../domain/why/whatWouldChange";
import { loadSample, youthJustice202406 as pack } from "../../packs";
import type { Figure } from "./Figure";
import { medianTime } from "./medianTime";

/** Everything that can be explained of the sample inspection, and every set that would change something in it. */
export async function benchWhy(): Promise<readonly Figure[]> {
  const read = readInspection(pack, await loadSample());
  if (!read.ok) throw new Error("the sample does not parse");
  const inspection = read.value;
  const assess = (): unknown => assessInspection(pack, inspection);
  const explain = (): unknown => explainAll(inspection);
  const change = (): unknown => targets.map((target) => whatWouldChange(pack, inspection, target));
  // Once the code is warm, and many at a time: one of these takes less than a clock tells.
  const timeOf = async (work: () => unknown): Promise<number> => {
    repeat(20, work)();
    return (await medianTime(5, repeat(10, work))) / 10;
  };
  const baseline = await timeOf(assess);
  const against = "assessing the sample inspection once";
  return [
    { name: "explain.ms", value: await timeOf(explain), unit: "ms", baseline, against },
    { name: "whatif.ms", value: await timeOf(change), unit: "ms", baseline, against },
  ];
}

const targets = allTargets(pack);

/** Each standard, each of its key questions and the overall rating; the assessment they explain included. */
function explainAll(inspection: Inspection): unknown {
  const assessment = assessInspection(pack, inspection);
  const standards = pack.standards.map((standard, place) => {
    const assessed = assessment.standards[place];
    if (assessed === undefined) return [];
    const own = explainStandard(pack, standard, inspection, assessed);
    const keyQuestions = standard.keyQuestions.map((keyQuestion, index) => {
      const judged = assessed.keyQuestions[index];
      return judged ? explainKeyQuestion(pack, keyQuestion, inspection, judged) : [];
    });
    return [own, keyQuestions];
  });
  return [standards, explainOverall(pack, inspection, assessment)];
}

function repeat(times: number, work: () => unknown): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) work();
  };
}
