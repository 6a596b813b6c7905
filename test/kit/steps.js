// Runs the steps of `npm run check` or `npm test`, stops where one fails and says how long each took. What only looks at files runs side by side.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

/** The longest first, so that no core waits for it at the end. */
const still = [
  ['generated files', 'node checker/codegen/run.js generate --check'],
  ['lint', 'oxlint --deny-warnings'],
  ['dead code', 'knip'],
  ['types of the viewer', 'tsc --noEmit -p viewer/tsconfig.json'],
  ['format', 'biome check --error-on-warnings'],
  ['types', 'tsc --noEmit'],
];

/** Stages follow each other; the steps of one run side by side. */
const plans = {
  check: [still, [['tests', 'vitest run --project unit']]],
  test: [
    still,
    [['build', 'npm run --silent build']],
    [
      ['what a check loads', 'node test/kit/budget.js'],
      ['what the viewer loads', 'node test/kit/viewer-size.js'],
      ['browser', 'node test/kit/find-browser.js'],
    ],
    [['tests', 'vitest run']],
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

/** Runs one step; what it prints is shown as it comes where it runs alone, else when it has ended. */
async function run([name, command], isAlone) {
  const heading = `\n— ${name}: ${command}`;
  if (isAlone) console.log(heading);
  const start = performance.now();
  const child = spawn(command, { shell: true, env, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => printed.push(piece));
  const status = await new Promise((end) => {
    child.once('error', () => end(1));
    child.once('close', (code) => end(code ?? 1));
  });
  timings.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(`${heading}\n`), ...printed]));
  return { name, command, status };
}

/** Runs the steps of a stage, as many at a time as there are cores; the first that failed, if any. */
async function runStage(steps) {
  const waiting = [...steps];
  let failed;
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined && failed === undefined; step = waiting.shift()) {
      const done = await run(step, steps.length === 1);
      if (done.status !== 0) failed ??= done;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return failed;
}

for (const [position, stage] of plan.entries()) {
  if (position === plan.length - 1) console.log(timings.join(' · '));
  const failed = await runStage(stage);
  if (failed === undefined) continue;
  console.error(`\nStopped at "${failed.name}" (${failed.command}).`);
  if (failed.name !== 'tests') console.log('0 passed, 1 failed');
  process.exit(failed.status);
}
if (process.argv[2] === 'check') console.log(timings.join(' · '));
