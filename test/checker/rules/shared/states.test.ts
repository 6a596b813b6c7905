import { expect, test } from 'vitest';
import { askRule } from '#check/answers';
import { findingsOf } from '#check/tell';
import type { Lifecycle } from '#generated/types';
import { ModelIndex, type Plateau } from '#model/model-index';
import { rules } from '#rules/index';
import { type ModelParts, modelWith } from '../../../kit/model-builder.ts';
import { national } from '../../../kit/national.ts';

type Missing = Exclude<Lifecycle, 'operating' | 'pilot'>;

/** What is not there, in which plateau, and the words that tell why. */
const words: readonly (readonly [Plateau, Missing, string, string])[] = [
  ['current', 'planned', 'mới ở dạng kế hoạch', 'is only planned'],
  ['current', 'building', 'đang xây dựng', 'is still in preparation'],
  ['target', 'retiring', 'không còn trong kiến trúc mục tiêu', 'is to be retired before the target'],
];

const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp' } as const;
const models: Readonly<Record<string, (lifecycle: Lifecycle) => ModelParts>> = {
  'lgsp-missing': (lifecycle) => ({ platforms: [{ ...lgsp, lifecycle }] }),
  'lgsp-service-missing': (lifecycle) => ({ platforms: [{ ...lgsp, lifecycle }] }),
  'lgsp-not-connected': (lifecycle) => ({
    platforms: [{ ...lgsp, lifecycle: 'operating' }],
    connections: [{ id: 'k', from: 'lgsp', to: 'ndxp', lifecycle }],
  }),
  'portal-not-on-national-portal': (lifecycle) => ({
    applications: [{ id: 'c', name: 'Cổng', role: 'servicePortal', lifecycle }],
  }),
  'signature-not-integrated': (lifecycle) => ({
    applications: [{ id: 'v', name: 'Văn bản', role: 'documents', lifecycle }],
  }),
  'tslcd-not-at-every-level': (lifecycle) => ({ networks: [{ id: 'm', name: 'TSLCD', kind: 'tslcd', lifecycle }] }),
  'security-regulation-missing': (lifecycle) => ({ security: { regulation: { lifecycle } } }),
  'steering-body-missing': (lifecycle) => ({
    document: {
      title: 'Báo cáo',
      version: '1',
      date: '2021-06-30',
      province: { code: '14', name: 'Sơn La' },
      governance: { steeringBody: { name: 'Ban chỉ đạo', lifecycle } },
    },
  }),
};

function messagesOf(id: string, lifecycle: Lifecycle, plateau: Plateau): readonly { vi: string; en: string }[] {
  const rule = rules.get(id);
  if (!rule) throw new Error(`There is no rule "${id}".`);
  const index = new ModelIndex(modelWith(models[id]?.(lifecycle) ?? {}), plateau, national);
  const { answers } = askRule(rule, index, { asOf: '2021-06-30', parameters: { services: ['identity'] } });
  return findingsOf(rule, answers, index).map(({ message }) => message);
}

const cases = Object.keys(models).flatMap((id) => words.map((line) => [id, ...line] as const));

test.each(cases)('%s tells in the %s architecture what is "%s"', (id, plateau, lifecycle, vi, en) => {
  const [message] = messagesOf(id, lifecycle, plateau);
  expect(message?.vi).toContain(vi);
  expect(message?.en).toContain(en);
  const others = words.filter(([, other]) => other !== lifecycle);
  for (const [, , otherVi, otherEn] of others) {
    expect(message?.vi).not.toContain(otherVi);
    expect(message?.en).not.toContain(otherEn);
  }
});

test('what is not there yet is there in the target, and what goes is still there today', () => {
  expect(messagesOf('lgsp-missing', 'planned', 'target')).toEqual([]);
  expect(messagesOf('lgsp-missing', 'building', 'target')).toEqual([]);
  expect(messagesOf('lgsp-missing', 'retiring', 'current')).toEqual([]);
  expect(messagesOf('lgsp-missing', 'planned', 'current')[0]?.vi).toBe(
    'LGSP "LGSP" mới ở dạng kế hoạch; kiến trúc hiện tại chưa có nền tảng tích hợp, chia sẻ dữ liệu.',
  );
  expect(messagesOf('lgsp-missing', 'retiring', 'target')[0]?.vi).toBe(
    'LGSP "LGSP" không còn trong kiến trúc mục tiêu (sẽ ngừng); kiến trúc mục tiêu chưa có nền tảng tích hợp, chia sẻ dữ liệu.',
  );
});
