// Runs the steps of `npm run check` or `npm test` in order, stops at the first failure and says how long each took.
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const still = [
  ['generated files', 'node checker/codegen/run.js generate --check'],
  ['types', 'tsc --noEmit'],
  ['types of the viewer', 'tsc --noEmit -p viewer/tsconfig.json'],
  ['lint', 'oxlint --deny-warnings'],
  ['format', 'biome check --error-on-warnings'],
];
const deadCode = ['dead code', 'knip'];

const plans = {
  check: [...still, ['tests', 'vitest run --project unit'], deadCode],
  test: [
    ...still,
    deadCode,
    ['build', 'npm run --silent build'],
    ['what a check loads', 'node test/kit/budget.js'],
    ['what the viewer loads', 'node test/kit/viewer-size.js'],
    ['browser', 'node test/kit/find-browser.js'],
    ['tests', 'vitest run'],
  ],
};

const plan = plans[process.argv[2] ?? ''];
if (plan === undefined) {
  console.error(`Usage: node test/kit/steps.js ${Object.keys(plans).join('|')}`);
  process.exit(2);
}

/** The inner loop takes samples where the whole takes long; see test/kit/thorough.ts. */
const thorough = process.argv[2] === 'test' ? { KIENTRUC_THOROUGH: '1' } : {};
const env = { ...process.env, ...thorough, PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter) };
const timings = [];
for (const [name, command] of plan) {
  const start = performance.now();
  const last = name === plan.at(-1)[0];
  if (last) console.log(timings.join(' · '));
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  timings.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    console.error(`\nStopped at "${name}" (${command}).`);
    if (name !== 'tests') console.log('0 passed, 1 failed');
    process.exit(status ?? 1);
  }
}
if (process.argv[2] === 'check') console.log(timings.join(' · '));
