import type { UnreadableFile } from '#generated/types';
import { WORDS } from '#text/outputs';
import { fingerprint } from './finding-identity.ts';
import { jsonText } from './json-text.ts';
import { placedMessage } from './message.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { type Level, type ToldFinding, toldFindings } from './told-findings.ts';
import { safe, told, visible, word } from './words.ts';

/** See https://docs.gitlab.com/ci/testing/code_quality/. */
const SEVERITY: Record<Level, 'critical' | 'major' | 'minor'> = { error: 'critical', warning: 'major', note: 'minor' };

/** A code quality report for GitLab: one entry for each finding. GitLab knows no accepted exceptions, so what was waived is left out. */
const gitlab: Reporter = (results, options, unreadable = []) => {
  const entries = [
    ...unreadable.flatMap((file) => unreadableEntries(file, options)),
    ...toldFindings(results)
      .filter(({ requirement }) => requirement.waiver === undefined)
      .map((one) => entryOf(one, options)),
  ];
  return `${jsonText(entries, 2)}\n`;
};

export default gitlab;

function entryOf(
  { result, requirement, finding, level, fingerprint: print }: ToldFinding,
  options: ReportOptions,
): object {
  const isOpen = finding.outcome === 'unknown' && level === 'note';
  return {
    description: `${safe(requirement.id)} ${told(requirement.title, options)}: ${placedMessage(finding, options)}`,
    check_name: safe(requirement.id),
    fingerprint: print,
    severity: isOpen ? 'info' : SEVERITY[level],
    location: { path: fileOf(result.model.path ?? result.model.title), lines: { begin: finding.line ?? 1 } },
  };
}

const unreadableEntries = ({ path, problems }: UnreadableFile, options: ReportOptions): object[] =>
  problems.map(({ code, message, line = 1, pointer = '' }, index) => ({
    description: `${word(WORDS.unreadable, options)}: ${told(message, options)}`,
    check_name: safe(code),
    fingerprint: fingerprint(path, code, pointer, String(index)),
    severity: 'blocker',
    location: { path: fileOf(path), lines: { begin: line } },
  }));

const fileOf = (path: string): string => visible(repositoryPath(path));
