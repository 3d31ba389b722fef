import { replaceOnce } from "./replaceOnce";

/**
 * The library asks Excel to work everything out on opening; without the add-in that would turn every judgement
 * into `#NAME?`. With Excel's own version of calculation the stored values stay until something changes.
 */
export function patchWorkbook(xml: string, isComputed: boolean): string {
  const calculation = isComputed
    ? '<calcPr calcId="191029"/>'
    : '<calcPr calcId="191029" fullCalcOnLoad="1"/>';
  return replaceOnce(xml, /<calcPr [^>]*\/>/, calculation).replaceAll(
    '<definedName name="_xlnm._FilterDatabase"',
    '<definedName name="_xlnm._FilterDatabase" hidden="1"',
  );
}
