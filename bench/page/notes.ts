/** For each target that was missed when this was written: what takes the time, and what it would take to meet it. Written by hand. */
export const NOTES: Readonly<Record<string, string>> = {};
