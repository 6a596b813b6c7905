import { nationalRole } from '#model/find';
import type { AnyElement } from '#model/kinds';
import { procedureApplications } from '#model/procedure-systems';
import { inIdOrder } from '#util/id-order';
import { defineRule } from '../rule.ts';
import { connected } from '../shared/connected.ts';
import { nationalTarget } from '../shared/connected-through.ts';

/**
 * The progress of dossiers is published on the Government portal.
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
      vi: 'Việc công khai tiến độ giải quyết hồ sơ từ "{{name}}" lên Cổng Thông tin điện tử Chính phủ {{state}}.',
      en: 'Publishing the progress of dossiers of "{{name}}" on the Government portal {{state}}.',
    },
    noSystem: {
      vi: 'Chưa thể công khai tiến độ giải quyết hồ sơ vì "{{name}}" {{state}}.',
      en: 'The progress of dossiers cannot be published because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu tiến độ giải quyết hồ sơ đã được công khai trên Cổng Thông tin điện tử Chính phủ hay chưa.',
      en: 'Whether the progress of dossiers is published on the Government portal is not stated.',
    },
  },
  fix: {
    vi: 'Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cổng Thông tin điện tử Chính phủ vào vận hành để công khai tiến độ hồ sơ (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle "operating") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với "cong-thong-tin-dien-tu-chinh-phu" tại mục Kết nối (/connections).',
    en: 'Bring the link between the portal or electronic one-stop and the Government portal into operation to publish the progress of dossiers (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with "cong-thong-tin-dien-tu-chinh-phu" at /connections.',
  },
  state: {
    vi: 'Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cổng Thông tin điện tử Chính phủ ("cong-thong-tin-dien-tu-chinh-phu") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.',
    en: 'State the link between the portal or electronic one-stop and the Government portal ("cong-thong-tin-dien-tu-chinh-phu") with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Người chờ kết quả tự thấy hồ sơ đang ở đâu, cơ quan nào chậm, không phải hỏi ai.',
    en: 'Whoever waits for an answer can see where the dossier lies and which agency is late, without asking anyone.',
  },
  limits: {
    vi: 'Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết tiến độ công khai có đầy đủ và kịp thời hay không.',
    en: 'It sees only the links listed and believes their state; it cannot tell whether what is published is complete and in time.',
  },
  check(_, model) {
    const ends: string[] = [];
    for (const { from, to } of model.subjects('connection')) {
      if (nationalRole(model, to) === 'governmentPortal') ends.push(from);
      else if (nationalRole(model, from) === 'governmentPortal') ends.push(to);
    }
    const publishers = inIdOrder(ends.flatMap((id) => model.element(id) ?? []).filter(isNamed));
    return connected(
      model,
      [...publishers, ...procedureApplications(model)],
      nationalTarget(model, 'governmentPortal').direct,
    );
  },
});

const isNamed = (element: AnyElement): element is AnyElement & { readonly name: string } => element.name !== undefined;
