/**
 * Stops the function: its cell shows #VALUE! and, behind the error mark, this message.
 * The one place that knows Excel's own error.
 */
export function rejectCell(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
