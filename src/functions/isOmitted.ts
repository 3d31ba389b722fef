/** Whether an argument was left out. Excel passes `null`, or its own invocation object, where nothing was given. */
export function isOmitted(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  return typeof argument === "object" && !Array.isArray(argument) && !("basicValue" in argument);
}
