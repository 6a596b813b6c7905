import type { Application } from '#generated/types';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { applicationsWithoutRole, procedureApplications } from '#model/procedure-systems';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';

/**
 * The province has no second service portal and no second electronic one-stop.
 *
 * **Why** With two portals a dossier can be in the one nobody looks at, and every connection is built and paid for twice.
 */
export default defineRule({
  id: 'second-portal-or-one-stop',
  over: 'model',
  messages: {
    second: {
      vi: 'Có thêm một {{kind}}: "{{name}}" bên cạnh "{{other}}"; mỗi tỉnh chỉ lập một.',
      en: 'There is a second {{kind}}, "{{name}}" beside "{{other}}"; a province sets up one only.',
    },
    unstated: {
      vi: 'Chưa đủ thông tin để kết luận tỉnh chỉ có một cổng dịch vụ công và một hệ thống một cửa điện tử.',
      en: 'What is stated does not show that the province has only one portal and one electronic one-stop.',
    },
  },
  fix: {
    vi: 'Khai báo đủ ứng dụng (inventory.applications), role và lifecycle của từng ứng dụng; nếu có nhiều hệ thống cùng loại thì hợp nhất.',
    en: 'List all applications (inventory.applications) with role and lifecycle; where there are several of one kind, merge them.',
  },
  check(_, model) {
    const there = procedureApplications(model).filter((system) => model.presence(system) === 'present');
    for (const { role, ...kind } of KINDS) {
      const [first, second] = there.filter((system) => system.role === role);
      if (first && second) {
        const data = { kind, name: second.name, other: first.name };
        return notMet(
          { messageId: 'second', at: at(second, 'role'), data },
          ...placesOf(first),
          at(second, 'lifecycle'),
        );
      }
    }
    const open = openPlace(model);
    return open
      ? notStated({ messageId: 'unstated', at: open })
      : met(...procedureApplications(model).flatMap(placesOf), inventory(model));
  },
});

const KINDS = [
  { role: 'servicePortal', vi: 'cổng dịch vụ công', en: 'service portal' },
  { role: 'oneStop', vi: 'hệ thống một cửa điện tử', en: 'electronic one-stop' },
  { role: 'procedureSystem', vi: 'hệ thống giải quyết thủ tục hành chính', en: 'procedure system' },
] as const;

const placesOf = (system: Application) => [at(system, 'role'), at(system, 'lifecycle')];
const inventory = (model: ModelIndex) => model.inventoryPlace('application');

function openPlace(model: ModelIndex) {
  const [withoutRole] = applicationsWithoutRole(model);
  if (withoutRole) return at(withoutRole, 'role');
  const roles = KINDS.map(({ role }) => role);
  const unsure = applicationsWithRole(model, ...roles).find((system) => model.presence(system) === 'unstated');
  if (unsure) return at(unsure, 'lifecycle');
  return model.isComplete('application') ? undefined : inventory(model);
}
