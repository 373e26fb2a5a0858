/**
 * @typedef {{ status: string }} Assertion
 * @typedef {{ testResults: { status: string, assertionResults: Assertion[] }[] }} Report the JSON reporter of vitest
 */

/**
 * Counts what a vitest run says, so that nothing is lost: a skipped test has not passed, a file that cannot be loaded
 * is a failure, and so is a run that ends badly or tests nothing at all.
 *
 * @param {Report | undefined} report
 * @param {boolean} endedWell
 * @returns {{ passed: number, failed: number, remark?: string }}
 */
export function countTests(report, endedWell) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length;
  const skipped = tests.length - passed - failed;
  const unloaded = files.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failures = failed + skipped + unloaded;
  if (skipped > 0) return { passed, failed: failures, remark: `${skipped} skipped` };
  if (failures > 0) return { passed, failed: failures };
  if (tests.length === 0) return { passed, failed: 1, remark: endedWell ? "no tests" : "did not start" };
  return endedWell ? { passed, failed: 0 } : { passed, failed: 1, remark: "ended with an error outside the tests" };
}
