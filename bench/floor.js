// The floor: what a person would write in an afternoon who needs ten rules, one format, and nothing else. No messages in two languages, no
// lines and columns, no score. Nothing that answers the same questions on the same file can be expected to be much faster.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexOf, tenRules } from './ten-rules.js';

/** Ids of national systems, which a model may name without listing them. */
export const nationalIds = () => {
  const file = fileURLToPath(new URL('../models/national/systems.json', import.meta.url));
  /** @type {{ systems: { id: string }[] }} */
  const { systems } = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(systems.map(({ id }) => id));
};

/**
 * All that the ten rules find in a model.
 *
 * @param {Record<string, any>} model
 * @param {Set<string>} national
 * @returns {{ rule: string, path: (string | number)[] }[]}
 */
export function findAll(model, national) {
  const byId = indexOf(model);
  return Object.entries(tenRules).flatMap(([rule, find]) =>
    find(model, byId, national).map((path) => ({ rule, path })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const national = nationalIds();
  let count = 0;
  for (const file of process.argv.slice(2)) {
    for (const { rule, path } of findAll(JSON.parse(readFileSync(file, 'utf8')), national)) {
      count++;
      console.log(`${file}: ${rule} /${path.join('/')}`);
    }
  }
  console.log(`${count} found`);
}
