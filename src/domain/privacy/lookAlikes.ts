/** Characters that look like another one, each with that other. Letters of one script in a word of another hide it. */
const pairs: readonly (readonly [string, string])[] = [
  ["АВЕЅІЈКМНОРСТУХҮ", "ABESIJKMHOPCTYXY"],
  ["аеѕіјорсухԁһո", "aesijopcyxdhn"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["οναιυ", "ovaiu"],
  ["‘’‚‛ʼʻ′`´", "'''''''''"],
  ["“”„‟″", '"""""'],
  ["‐‑‒–−﹣", "------"],
  // A long dash parts words; it never joins them.
  ["—―", ";;"],
];

export const lookAlikes: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([from, to]) =>
    [...from].map((character, index) => [character, [...to][index] ?? character] as const),
  ),
);
