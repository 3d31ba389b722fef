import { ValueObjectFactory } from "@univerjs/engine-formula";
import { rememberPlainTexts } from "../../../src/workbench/host/engine/plainTexts";

const numbers = ["12%", "1/2/2026", "10:30", "1,000", "7", "£5"];
const others = ["Yes", "Not judged", "=1", "TRUE", "#N/A", "{1,2}", "", " ", "1.2.3a", "12 cases"];

it.each([...numbers, ...others].flatMap((text) => [text, `"${text}"`]))(
  "takes the text %s each time for what the engine takes it for at first",
  (text) => {
    const first = ValueObjectFactory.create(text);
    rememberPlainTexts();
    const said = [1, 2, 3].map(() => ValueObjectFactory.create(text));
    for (const one of said) {
      expect(one.constructor).toBe(first.constructor);
      expect([one.getValue(), one.getPattern()]).toEqual([first.getValue(), first.getPattern()]);
    }
    expect(first.isNumber()).toBe(numbers.includes(text.replaceAll('"', "")) && text !== '"7"');
  },
);
