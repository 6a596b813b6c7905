import type { KnownRule } from '../../../checker/codegen/emit-rules.ts';

const low = { vi: 'Cấp độ thấp.', en: 'The level is low.' };
const none = { vi: 'Chưa nêu cấp độ.', en: 'No level is stated.' };

/** A rule as the generator knows it. */
export const sampleRule: KnownRule = {
  source: {
    id: 'system-without-level',
    topic: 'security',
    path: 'checker/rules/security/system-without-level.ts',
    summary: 'Every system has a security level.',
    see: [],
  },
  metadata: {
    id: 'system-without-level',
    over: 'application',
    messages: { low, none },
    fix: { vi: 'Nêu cấp độ.', en: 'State the level.' },
    state: { vi: 'Nêu cấp độ đã phê duyệt.', en: 'State the level approved.' },
    why: { vi: 'Biện pháp tùy theo cấp độ.', en: 'Controls follow from the level.' },
    limits: { vi: 'Không xét cấp độ có đúng hay không.', en: 'Whether the level is right is not judged.' },
  },
  cases: {
    valid: [{ name: 'it has one', model: { applications: [{ level: 3 }] } }],
    invalid: [{ name: 'it is low', model: { applications: [{ level: 1 }] } }],
    unstated: [{ name: 'no level', model: { applications: [{}] } }],
  },
  observed: { failing: ['low'], open: ['none'], facts: ['/applications/*/level'], isFixable: false },
  judge: ({ name }, parameters) => {
    if (name === 'it has one') return { outcome: 'pass', findings: [], needsInventory: parameters === undefined };
    const isLow = name === 'it is low';
    const outcome = isLow ? 'fail' : 'unknown';
    return { outcome, findings: [{ outcome, message: isLow ? low : none }], needsInventory: false };
  },
};
