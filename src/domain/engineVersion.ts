/** Version of the product whose rules computed a value; equals the version in package.json. */
export const engineVersion = "0.1.0";
