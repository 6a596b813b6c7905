/**
 * A line in which no CI system that reads the log finds a command: `::name` at the start of a line and `##[name` or `##vso[name` anywhere
 * in it are drawn apart.
 */
export const withoutCommands = (line: string): string =>
  line.replace(/:{2,}(?=[A-Za-z])/g, apart).replace(/#{2,}(?=\w*\[)/g, apart);

const apart = (signs: string): string => [...signs].join(' ');
