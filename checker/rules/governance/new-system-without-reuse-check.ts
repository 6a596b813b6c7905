import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

const BUILT = ['operating', 'pilot', 'retiring', 'absent'];

/**
 * Every new system says what it reuses, or why nothing.
 *
 * **Why** Money is lost most often on a second system beside one that the province or the nation already shares.
 */
export default defineRule({
  id: 'new-system-without-reuse-check',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Hệ thống mới "{{name}}" chưa nêu dùng lại thành phần dùng chung nào, hoặc lý do xây riêng.',
      en: 'New system "{{name}}" names no shared component that it reuses and no reason for building its own.',
    },
  },
  fix: {
    vi: 'Ghi thành phần được dùng lại (reuseOf) hoặc lý do xây riêng (duplicateJustification) tại {{pointer}}.',
    en: 'State the component that is reused (reuseOf) or the reason for an own one (duplicateJustification) at {{pointer}}.',
  },
  check(system, model) {
    const { lifecycle, reuse } = system;
    if (lifecycle !== undefined && BUILT.includes(lifecycle)) return notApplicable(at(system, 'lifecycle'));
    if (reuse?.reuseOf !== undefined) return met(at(system, 'reuse/reuseOf'));
    if (reuse?.duplicateJustification !== undefined) return met(at(system, 'reuse/duplicateJustification'));
    if (model.openPoint(system, 'reuse') === 'notApplicable') return notApplicable(at(system, 'openPoints'));
    return notStated({ messageId: 'unstated', at: at(system, 'reuse'), data: { name: system.name } });
  },
});
