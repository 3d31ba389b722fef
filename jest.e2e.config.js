const unit = require("./jest.config.js");

module.exports = {
  ...unit,
  testPathIgnorePatterns: ["/node_modules/"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  // One browser at a time: the machines that run this have two cores.
  maxWorkers: 1,
  testTimeout: 120_000,
};
