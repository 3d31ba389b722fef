const unit = require("./jest.config.js");

/** Everything but the browser tests; files that need the spreadsheet engine run together, folder by folder. */
module.exports = {
  ...unit,
  testPathIgnorePatterns: ["/test/e2e/", "/test/excel/", "/test/integrity/", "/test/workbench/host/"],
  testSequencer: "<rootDir>/test/support/longestFirst.js",
};
