import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * One organisation maintains the architecture and guides its use.
 *
 * **Why** Agencies need one address that publishes the architecture, answers questions and keeps it up to date.
 */
export default defineRule({
  id: 'architecture-without-maintainer',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị chủ trì duy trì, cập nhật và hướng dẫn áp dụng kiến trúc.',
      en: 'The organisation that maintains the architecture and guides its use is not stated.',
    },
  },
  fix: {
    vi: 'Ghi mã cơ quan chủ trì (thường là sở quản lý công nghệ thông tin) tại /document/governance/maintainer.',
    en: 'Set /document/governance/maintainer to the id of the organisation in charge, usually the ICT department.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'maintainer', at(document, 'governance/maintainer'));
  },
});
