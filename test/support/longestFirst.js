const { default: Sequencer } = require("@jest/test-sequencer");

/** Jest goes by size where it does not know how long a file takes; those that gather others are the smallest, and take longest. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const gathers = ({ path }) => /[\\/]test[\\/]together[\\/]/.test(path);
    const sorted = super.sort(tests);
    // By name, which has those in front that need the spreadsheet engine or wait for other programs.
    const first = sorted.filter(gathers).sort((one, other) => (one.path < other.path ? -1 : 1));
    return [...first, ...sorted.filter((test) => !gathers(test))];
  }
};
