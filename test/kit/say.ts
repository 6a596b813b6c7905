/** Prints a line that people should see in the output of a test run: a share, or the seed of a random run. */
export const say = (line: string): void => console.log(line);
