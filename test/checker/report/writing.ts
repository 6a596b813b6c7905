import type { CheckResult, UnreadableFile } from '#generated/types';
import { reporters } from '#report/index';
import type { ReportOptions } from '#report/reporter';

/** The reporters that say everything themselves; the page brings the viewer along and is tested with it. */
export const tellers = reporters.filter(({ name }) => name !== 'html');

/** Options without colour, in Vietnamese. */
const plain: ReportOptions = { language: 'vi', verbose: false, width: 80, paint: (_, text) => text };

/** What a reporter writes. */
export async function write(
  name: string,
  results: readonly CheckResult[],
  options: Partial<ReportOptions> = {},
  unreadable?: readonly UnreadableFile[],
): Promise<string> {
  const { default: reporter } = (await reporters.find((entry) => entry.name === name)?.load()) ?? {};
  if (reporter === undefined) throw new Error(`There is no reporter "${name}".`);
  return reporter(results, { ...plain, ...options }, unreadable);
}
