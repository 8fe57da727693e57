import { describe, expect, test } from 'vitest';
import { addCounts, countsLine, playwrightCounts, vitestCounts } from '../counts.ts';

const file = (status: string, ...tests: string[]): object => ({
  status,
  assertionResults: tests.map((result) => ({ status: result }))
});

function vitestReport(passed: number, failed: number, files: object[]): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: files
  });
}

function playwrightReport(expected: number, unexpected: number, flaky = 0, errors: string[] = []): string {
  return JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 2 }, errors });
}

describe('vitestCounts', () => {
  test('counts what the report counts', () => {
    const text = vitestReport(2, 1, [file('passed', 'passed'), file('failed', 'passed', 'failed')]);
    expect(vitestCounts(text, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test('a file that did not load is a failure', () => {
    expect(vitestCounts(vitestReport(1, 0, [file('passed', 'passed'), file('failed')]), 1).failed).toBe(1);
  });

  test.each([1, null])('status %s without a failed test is a failure', (status) => {
    expect(vitestCounts(vitestReport(1, 0, [file('passed', 'passed')]), status).failed).toBe(1);
  });

  test('nothing run is a failure', () => {
    expect(vitestCounts(vitestReport(0, 0, []), 0).failed).toBe(1);
  });

  test('another file is refused', () => {
    expect(() => vitestCounts('{}', 0)).toThrow();
    expect(() => vitestCounts('', 0)).toThrow();
  });
});

describe('playwrightCounts', () => {
  test('flaky tests and errors outside tests are failures', () => {
    expect(playwrightCounts(playwrightReport(5, 1, 1, ['the server did not start']), 1)).toEqual({
      passed: 5,
      failed: 3,
      skipped: 2
    });
  });

  test.each([
    [0, 0],
    [3, 1],
    [3, null]
  ])('%i passed and status %s is a failure', (expected, status) => {
    expect(playwrightCounts(playwrightReport(expected, 0), status).failed).toBe(1);
  });
});

test('the last line', () => {
  const sum = addCounts({ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 });
  expect(countsLine(sum)).toBe('5 passed, 1 failed');
  expect(countsLine({ ...sum, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
});
