import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Networks connected to the Internet support IPv6.
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
    vi: 'Triển khai IPv6 trên mạng và các thiết bị kết nối Internet cùng với nhà mạng; xong thì ghi "ipv6" là true tại {{pointer}}.',
    en: 'Introduce IPv6 on the network and its devices together with the carrier; then record ipv6 true at {{pointer}}.',
  },
  state: {
    vi: 'Nêu mạng có hỗ trợ IPv6 (ipv6) hay không tại {{pointer}}: có (true) hoặc không (false).',
    en: 'State whether the network supports IPv6 (ipv6: true or false) at {{pointer}}.',
  },
  why: {
    vi: 'Người dùng và dịch vụ chỉ có địa chỉ IPv6 thì không đến được mạng chỉ dùng IPv4.',
    en: 'Users and services that have only an IPv6 address do not reach a network that speaks only IPv4.',
  },
  limits: {
    vi: 'Chỉ xét mạng có loại Internet; không biết cổng và máy chủ trên mạng đó đã có địa chỉ IPv6 hay chưa.',
    en: 'It looks only at networks of kind internet; it cannot tell whether portals and servers on them have IPv6 addresses.',
  },
  check(network, model) {
    if (network.kind !== 'internet') return notApplicable(at(network, 'kind'));
    if (model.presence(network) === 'absent') return notApplicable(at(network, 'lifecycle'));
    const report = { at: at(network, 'ipv6'), data: { name: network.name } };
    if (network.ipv6 === undefined) return notStated({ messageId: 'unstated', ...report });
    return network.ipv6 ? met(at(network, 'ipv6')) : notMet({ messageId: 'without', ...report }, at(network, 'kind'));
  },
});
