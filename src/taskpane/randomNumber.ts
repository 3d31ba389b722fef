/** A number from 0 up to 1 from the browser's source of real randomness, so that two people never give the same id. */
export function randomNumber(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}
