import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

const BUILT = ['operating', 'pilot', 'retiring', 'absent'];

/**
 * Every new system says what it reuses, or why nothing.
 */
export default defineRule({
  id: 'new-system-without-reuse-check',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Hệ thống "{{name}}" chưa nêu là đã vận hành, cũng chưa nêu dùng lại thành phần dùng chung nào hoặc vì sao phải xây dựng riêng.',
      en: 'System "{{name}}" is not stated to operate and names no shared component that it reuses and no reason for building its own.',
    },
  },
  fix: {
    vi: 'Nêu thành phần được dùng lại (reuseOf) hoặc lý do không dùng lại (duplicateJustification) tại {{pointer}}; hệ thống đã vận hành thì nêu vòng đời (lifecycle) là đang vận hành (operating).',
    en: 'State the component that is reused (reuseOf) or the reason for not reusing one (duplicateJustification) at {{pointer}}; for a system that already operates set lifecycle (lifecycle) to operating.',
  },
  why: {
    vi: 'Lãng phí thường gặp nhất là xây thêm một hệ thống bên cạnh hệ thống mà tỉnh hoặc cả nước đã dùng chung.',
    en: 'Money is lost most often on a second system beside one that the province or the nation already shares.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều được nêu, không tự tìm hệ thống trùng lặp và không xét lý do có thuyết phục hay không.',
    en: 'It believes what is stated; it does not look for duplicates and does not weigh the reason.',
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
