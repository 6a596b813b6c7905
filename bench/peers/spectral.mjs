// The ten rules for Spectral, in the form that is fastest there: one visit of the whole document for each rule. Spectral bundles this file,
// so the list of national systems comes by the environment.
import { readFileSync } from 'node:fs';
import { indexOf, tenRules } from '../ten-rules.js';

const { systems } = JSON.parse(readFileSync(process.env.NATIONAL_SYSTEMS, 'utf8'));
const national = new Set(systems.map(({ id }) => id));

const rules = Object.entries(tenRules).map(([name, find]) => [
  name,
  {
    given: '$',
    message: '{{error}}',
    severity: 'error',
    then: { function: (model) => find(model, indexOf(model), national).map((path) => ({ message: name, path })) },
  },
]);

export default { rules: Object.fromEntries(rules) };
