import rule from '#rules/data/data-asset-without-drm-code';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { pattern: '^DRM\\d{3}(\\.\\d{3})?$' } as const;
const asset = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it has a well-formed code',
      parameters,
      model: { dataAssets: [{ ...asset, codes: [{ scheme: 'DRM', code: 'DRM001.002' }] }] },
    },
  ],
  invalid: [
    {
      name: 'its code has another form',
      parameters,
      model: { dataAssets: [{ ...asset, codes: [{ scheme: 'DRM', code: 'DL-01' }] }] },
      findings: [{ messageId: 'malformed', at: '/dataAssets/0/codes/0/code' }],
    },
    {
      name: 'none of its codes has the form',
      parameters,
      model: {
        dataAssets: [
          {
            ...asset,
            codes: [
              { scheme: 'DRM', code: 'DRM1' },
              { scheme: 'DRM', code: 'DRM001.2' },
            ],
          },
        ],
      },
      findings: [{ messageId: 'malformed', at: '/dataAssets/0/codes/0/code' }],
    },
    {
      name: 'only the writing is wrong',
      parameters,
      model: { dataAssets: [{ ...asset, codes: [{ scheme: 'DRM', code: ' drm001.002 ' }] }] },
      findings: [{ messageId: 'malformed', at: '/dataAssets/0/codes/0/code' }],
    },
  ],
  unstated: [
    {
      name: 'it has no code',
      parameters,
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/codes' }],
    },
  ],
});
