import { resolve } from 'node:path';
import process from 'node:process';
import { root } from '../../kit/house-sources.ts';

/** The folder of another build to test, which the tests leave as it is; without it dist/ is tested, and built where it is out of date. */
export const otherBuild = process.env['KIENTRUC_DIST'];

/** The folder that holds the build under test. */
export const dist = resolve(root, otherBuild ?? 'dist');
