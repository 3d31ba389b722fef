import { wordSet } from "../wordSet";

/** Words with which the name of a street or a block of dwellings ends, in lower case. */
export const streetTypes: ReadonlySet<string> = wordSet(
  "street st road rd avenue ave lane ln drive dr close cl court ct crescent cres place pl terrace ter way grove gr " +
    "gardens garden gdns square sq hill rise view walk mews row parade park green gate heights house mount vale meadow meadows " +
    "croft bank banks quay wharf path passage circus broadway villas cottages buildings mansions towers tower fold garth " +
    "end side wood woods common orchard approach crossing loan wynd brae",
);

/** Words with which it begins in Welsh, without accents. */
export const welshStreetTypes: ReadonlySet<string> = wordSet(
  "heol ffordd stryd maes clos lon rhodfa cwrt rhes teras",
);

/** Words with which the name of a single house ends. */
export const housesWithNames: ReadonlySet<string> = wordSet(
  "house cottage farm farmhouse lodge bakery rectory vicarage barn mill villa bungalow hall manor grange schoolhouse",
);
