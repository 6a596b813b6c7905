import { nationalRole } from '#model/find';
import type { AnyElement } from '#model/kinds';
import { procedureApplications } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { connected } from '../shared/connected.ts';
import { nationalTarget } from '../shared/connected-through.ts';

/**
 * The progress of dossiers is published on the Government portal.
 *
 * **Why** Whoever waits for an answer can see where the dossier lies and which agency is late, without asking anyone.
 */
export default defineRule({
  id: 'dossier-progress-not-published',
  over: 'model',
  messages: {
    notConnected: {
      vi: '"{{name}}" chưa kết nối với Cổng Thông tin điện tử Chính phủ để công khai tiến độ giải quyết hồ sơ.',
      en: '"{{name}}" is not connected to the Government portal to publish the progress of dossiers.',
    },
    notYet: {
      vi: 'Việc công khai tiến độ hồ sơ từ "{{name}}" lên Cổng Thông tin điện tử Chính phủ mới ở dạng kế hoạch hoặc đang xây dựng.',
      en: 'Publishing the progress of dossiers of "{{name}}" on the Government portal is planned or being built.',
    },
    noSystem: {
      vi: 'Chưa thể công khai tiến độ hồ sơ vì "{{name}}" chưa vận hành.',
      en: 'The progress of dossiers cannot be published because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu tiến độ giải quyết hồ sơ đã được công khai trên Cổng Thông tin điện tử Chính phủ hay chưa.',
      en: 'Whether the progress of dossiers is published on the Government portal is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /connections kết nối giữa một cửa điện tử hoặc cổng dịch vụ công và "cong-thong-tin-dien-tu-chinh-phu" kèm lifecycle.',
    en: 'Add at /connections the link between one-stop or portal and "cong-thong-tin-dien-tu-chinh-phu" with its lifecycle.',
  },
  check(_, model) {
    const ends = model.subjects('connection').flatMap(({ from, to }) => {
      if (nationalRole(model, to) === 'governmentPortal') return [from];
      return nationalRole(model, from) === 'governmentPortal' ? [to] : [];
    });
    const publishers = ends.flatMap((id) => model.element(id) ?? []).filter(isNamed);
    return connected(
      model,
      [...publishers, ...procedureApplications(model)],
      nationalTarget(model, 'governmentPortal').direct,
    );
  },
});

const isNamed = (element: AnyElement): element is AnyElement & { readonly name: string } => element.name !== undefined;
