import type { TestModule } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

/** Prints `N passed, N failed` as the last line of a run; a file that cannot load counts as one failure. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const before = failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
      if (!module.ok() && failed === before) failed += 1;
    }
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
