import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Networks connected to the Internet support IPv6.
 *
 * **Why** Users and services that have only an IPv6 address do not reach a network that speaks only IPv4.
 */
export default defineRule({
  id: 'internet-network-without-ipv6',
  over: 'network',
  messages: {
    without: {
      vi: 'Mạng "{{name}}" kết nối Internet nhưng không hỗ trợ IPv6.',
      en: 'Network "{{name}}" is connected to the Internet and does not support IPv6.',
    },
    unstated: {
      vi: 'Chưa nêu mạng "{{name}}" có hỗ trợ IPv6 hay không.',
      en: 'Whether network "{{name}}" supports IPv6 is not stated.',
    },
  },
  fix: {
    vi: 'Ghi ipv6 (true hoặc false) tại {{pointer}}.',
    en: 'State ipv6 (true or false) at {{pointer}}.',
  },
  check(network, model) {
    if (network.kind !== 'internet') return notApplicable(at(network, 'kind'));
    if (model.presence(network) === 'absent') return notApplicable(at(network, 'lifecycle'));
    const report = { at: at(network, 'ipv6'), data: { name: network.name } };
    if (network.ipv6 === undefined) return notStated({ messageId: 'unstated', ...report });
    return network.ipv6 ? met(at(network, 'ipv6')) : notMet({ messageId: 'without', ...report }, at(network, 'kind'));
  },
});
