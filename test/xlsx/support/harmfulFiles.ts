const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file in the container of old Office files and of those with a password, with a stream of this name. */
export function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([...compoundMark, ...new Array<number>(1024).fill(0), ...name, 0, 0]);
}

/** The zip's directory entries say how large a part becomes; this makes them say something else. */
export function claiming(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}
