import * as v from 'valibot';

/** What a run of tests came to. A runner that fails without a failing test counts as one failure. */
export type Counts = { passed: number; failed: number; skipped: number };

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VitestReport = v.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  numTodoTests: Count,
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })
  )
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: Count, unexpected: Count, flaky: Count, skipped: Count }),
  errors: v.array(v.unknown())
});

/**
 * Counts Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @param text the report
 * @param status the runner's exit status, `null` when it was killed
 * @throws SyntaxError or ValiError when the text is no such report
 */
export function vitestCounts(text: string, status: number | null): Counts {
  const report = v.parse(VitestReport, JSON.parse(text));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed')
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests
    },
    status
  );
}

/**
 * Counts Playwright's JSON report. A test that passed only when repeated counts as failed, and so does every error
 * outside a test.
 * @param text the report
 * @param status the runner's exit status, `null` when it was killed
 * @throws SyntaxError or ValiError when the text is no such report
 */
export function playwrightCounts(text: string, status: number | null): Counts {
  const { stats, errors } = v.parse(PlaywrightReport, JSON.parse(text));
  return honest(
    {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped
    },
    status
  );
}

/** A runner that ran nothing, or ended badly for a reason its report does not tell, did not pass. */
function honest(counts: Counts, status: number | null): Counts {
  const unexplained = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** Both together. */
export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped
  };
}

/** The line that ends a run: `12 passed, 0 failed`, and how many were skipped if any were. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
