/** Whether a path with slashes matches a pattern: `*` within a name, `**` across folders, `?` one character. */
export function matchesGlob(path: string, pattern: string): boolean {
  const steps = pattern.replace(/^\.\//, '').split(/(\*\*\/|\*\*|\*|\?)/);
  const source = steps.map((step) => WILDCARDS[step] ?? step.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('');
  return new RegExp(`^${source}$`, 'u').test(path);
}

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };
