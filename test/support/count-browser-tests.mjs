// A web-test-runner reporter that hands the numbers to scripts/test.mjs.
import { countTo } from './counts.mjs';

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: [] };
      for (const session of sessions) {
        const tests = flatten(session.testResults);
        for (const test of tests) {
          if (test.skipped) counts.skipped.push(`${test.name} (${session.browser.name})`);
          else if (test.passed) counts.passed += 1;
          else counts.failed += 1;
        }
        // A file that did not load has errors and no tests; it must not go unnoticed.
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) counts.failed += 1;
      }
      countTo(counts);
    },
  };
}

function flatten(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(flatten)];
}
