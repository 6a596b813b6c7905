import { applicationsWithRole } from '#model/find';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { at, defineRule, notMet, notStated } from '../rule.ts';
import { exists } from '../shared/existence.ts';

/**
 * The province has an application for direction and monitoring.
 */
export default defineRule({
  id: 'direction-application-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tỉnh chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành): "{{name}}" được nêu là chưa có.',
      en: 'The province has no application for direction (reporting, task tracking or an operations centre): "{{name}}" is stated as absent.',
    },
    notYet: {
      vi: '"{{name}}" {{state}}; {{plateau}} chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành).',
      en: '"{{name}}" {{state}}; {{plateau}} is still without an application for direction (reporting, task tracking or an operations centre).',
    },
    unlisted: {
      vi: 'Danh mục ứng dụng được khai báo đầy đủ nhưng không có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành).',
      en: 'The list of applications is declared complete and holds no application for direction (reporting, task tracking or an operations centre).',
    },
    unstated: {
      vi: 'Chưa nêu tỉnh có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành) đang vận hành hay không.',
      en: 'Whether the province operates an application for direction (reporting, task tracking or an operations centre) is not stated.',
    },
  },
  fix: {
    vi: 'Đưa vào vận hành một ứng dụng phục vụ chỉ đạo, điều hành: hệ thống báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành; xong thì ghi ứng dụng đó tại mục Ứng dụng (/applications) với vai trò (role) "reporting", "taskTracking" hoặc "operationsCentre" và vòng đời (lifecycle) đang vận hành (operating).',
    en: 'Put an application for direction into operation: reporting, task tracking or an operations centre; then record it at /applications with role "reporting", "taskTracking" or "operationsCentre" and lifecycle operating.',
  },
  state: {
    vi: 'Nêu tại {{pointer}} ứng dụng phục vụ chỉ đạo, điều hành với vai trò (role) báo cáo (reporting), theo dõi nhiệm vụ (taskTracking) hoặc trung tâm điều hành (operationsCentre) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State at {{pointer}} an application for direction with role "reporting", "taskTracking" or "operationsCentre" and lifecycle: operating, building, planned or absent.',
  },
  why: {
    vi: 'Lãnh đạo chỉ nắm kịp thời nhiệm vụ, báo cáo và số liệu khi có hệ thống tập hợp chúng lại.',
    en: 'Leaders see tasks, reports and figures in time only when a system brings them together.',
  },
  limits: {
    vi: 'Chỉ nhìn vai trò và vòng đời đã ghi; không biết lãnh đạo có dùng ứng dụng đó để điều hành hay không.',
    en: 'It sees only the role and lifecycle stated, not whether leaders use the application.',
  },
  check(_, model) {
    const candidates = ROLES.flatMap((role) => applicationsWithRole(model, role));
    const answer = exists(model, 'application', candidates, applicationsWithoutRole(model));
    const isOpen = ROLES.some((role) => applicationsWithRole(model, role).length === 0);
    if (answer.kind !== 'notMet' || !isOpen) return answer;
    return model.isComplete('application')
      ? notMet(answer.report, ...answer.rests, model.inventoryPlace('application'))
      : notStated({ messageId: 'unstated', at: at(model.model, 'applications') });
  },
});

/** One kind that is stated as absent proves nothing: another one may serve. */
const ROLES = ['reporting', 'taskTracking', 'operationsCentre'] as const;
