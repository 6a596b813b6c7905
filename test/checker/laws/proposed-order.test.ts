import { expect, it } from 'vitest';
import { ModelIndex } from '#model/model-index';
import rule from '#rules/application/application-without-trace';
import { modelWith } from '../../kit/model-builder.ts';
import { national } from '../../kit/national.ts';

it('the functions that services tell are proposed in the order of their ids, wherever the services stand', () => {
  const served = { id: 'ud', name: 'Ứng dụng', reads: ['csdlqg-dan-cu'] };
  const model = modelWith({
    services: ['nv-2', 'nv-1', 'nv-2'].map((id, position) => ({
      id: `dv-${position}`,
      name: 'Dịch vụ',
      function: id,
      applications: ['ud'],
    })),
    applications: [served],
  });
  const context = { asOf: '2021-06-30', parameters: {} };
  const answer = rule.check(served, new ModelIndex(model, 'current', national), context);
  expect('report' in answer && answer.report.edits?.map(({ value }) => value)).toEqual([['nv-1', 'nv-2']]);
});
