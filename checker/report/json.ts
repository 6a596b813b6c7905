import type { Reporter } from './reporter.ts';

/** The results as a JSON document: `{ "results": [ … ] }`. */
const json: Reporter = (results) => `${JSON.stringify({ results }, null, 2)}\n`;

export default json;
