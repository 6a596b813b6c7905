import { describe, expect, it } from 'vitest';
import { REPORT } from '#text/messages';
import { check, frameworkById, locateFindings } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { write } from './writing.ts';

const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('There is no framework 2.0.');

const labels = [REPORT.law, REPORT.todo, REPORT.question, REPORT.requirement, REPORT.why, REPORT.waiverBy];

describe.each(storedModels('provinces', 'examples'))('the report on %s', (path, model) => {
  const result = locateFindings(check(model, framework, { path }), JSON.stringify(model));

  it.each(['vi', 'en'] as const)('gives every label something to say, in %s', async (language) => {
    const text = await write('pretty', [result], { language, verbose: true, width: 110 });
    const heads = new Set(labels.map((label) => `${label[language]}:`));
    expect(text.split('\n').filter((line) => heads.has(line.trim()))).toEqual([]);
  });
});
