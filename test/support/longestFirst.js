const { default: Sequencer } = require("@jest/test-sequencer");

/** Jest goes by size where it does not know how long a file takes; those that only gather others are the smallest. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => /[\\/]test[\\/](together|random)[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
