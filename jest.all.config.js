const unit = require("./jest.config.js");

/** Everything but the browser tests. Folders whose files can share what they load run together. */
module.exports = {
  ...unit,
  testPathIgnorePatterns: [
    "/test/e2e/",
    "/test/(cli|domain|excel|exchange|functions|integrity|packs|random|rules|taskpane|workbook|xlsx)/",
    "/test/workbench/host/",
  ],
  testSequencer: "<rootDir>/test/support/longestFirst.js",
};
