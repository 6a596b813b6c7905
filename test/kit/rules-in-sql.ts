/** A quantity is exact when it is a bare number or says so; its number stands in it or is it. */
const exact = (quantity: string): string => `COALESCE(${quantity} ->> 'qualifier', 'exactly') = 'exactly'`;
const number = (quantity: string): string => `COALESCE(${quantity} ->> 'value', ${quantity} ->> '$')`;
const isComplete = (model: string, section: string): string =>
  `EXISTS (SELECT 1 FROM complete c WHERE c.model = ${model} AND c.section = '${section}')`;
const isOpenPoint = (property: string): string =>
  `EXISTS (SELECT 1 FROM openPoint o WHERE o.model = e.model AND o.at = e.at AND o.property = '${property}' AND o.state = 'notApplicable')`;
const earliest = (date: string): string => `SUBSTR(${date} || '-01-01', 1, 10)`;
const latest = (date: string): string => `CASE LENGTH(${date}) WHEN 4 THEN ${date} || '-12-31'
  WHEN 7 THEN DATE(${date} || '-01', '+1 month', '-1 day') ELSE ${date} END`;
const PROCEDURES = `'servicePortal', 'oneStop', 'procedureSystem'`;

/** A way from one of the wanted systems over at most four connections, through platforms that pass data on. */
const waysTo = (role: string): string => `WITH RECURSIVE
  link(model, one, other, state) AS (
    SELECT model, "from", "to", COALESCE(lifecycle, '?') FROM connection UNION ALL
    SELECT model, "to", "from", COALESCE(lifecycle, '?') FROM connection WHERE "from" <> "to"),
  passing(model, id) AS (
    SELECT model, id FROM element WHERE section = 'platforms' AND role IN ('lgsp', 'ldop', 'documentAxis', 'dataPlatform')
    UNION SELECT d.model, n.id FROM doc d, national n WHERE n.role IN ('ndxp', 'ndop', 'documentAxis')),
  goal(id) AS (SELECT id FROM national WHERE role = '${role}'),
  way(model, start, node, length, seen, absent, unstated) AS (
    SELECT model, id, id, 0, '|' || id || '|', 0, 0 FROM element WHERE section = 'applications'
    UNION ALL
    SELECT w.model, w.start, l.other, w.length + 1, w.seen || l.other || '|',
      w.absent + (l.state IN ('building', 'planned', 'absent')), w.unstated + (l.state = '?')
    FROM way w JOIN link l ON l.model = w.model AND l.one = w.node
    WHERE w.length < 4 AND INSTR(w.seen, '|' || l.other || '|') = 0 AND w.node NOT IN (SELECT id FROM goal)
      AND (w.length = 0 OR EXISTS (SELECT 1 FROM passing p WHERE p.model = w.model AND p.id = w.node))),
  reached AS (SELECT w.*, e.role, e.presence FROM way w
    JOIN there e ON e.model = w.model AND e.id = w.start WHERE w.node IN (SELECT id FROM goal))`;

/** Rules of the checker by id, written again in SQL: each gives model, place of the subject and answer. */
export const rulesInSql: Readonly<Record<string, string>> = {
  'lgsp-missing': `SELECT d.model, '', CASE
      WHEN SUM(e.presence = 'present') > 0 THEN 'met' WHEN SUM(e.presence = 'unstated') > 0 THEN 'notStated'
      WHEN COUNT(e.id) > 0 OR ${isComplete('d.model', 'platforms')} THEN 'notMet' ELSE 'notStated' END
    FROM doc d LEFT JOIN there e ON e.model = d.model AND e.section = 'platforms' AND e.role = 'lgsp' GROUP BY d.model`,

  'second-portal-or-one-stop': `SELECT d.model, '', CASE
      WHEN EXISTS (SELECT 1 FROM there e WHERE e.model = d.model AND e.section = 'applications' AND e.presence = 'present'
        AND e.role IN (${PROCEDURES}) GROUP BY e.role HAVING COUNT(*) > 1) THEN 'notMet'
      WHEN EXISTS (SELECT 1 FROM there e WHERE e.model = d.model AND e.section = 'applications'
        AND (e.role IS NULL AND e.presence <> 'absent' OR e.role IN (${PROCEDURES}) AND e.presence = 'unstated')) THEN 'notStated'
      WHEN ${isComplete('d.model', 'applications')} THEN 'met' ELSE 'notStated' END FROM doc d`,

  'gap-without-initiative': `SELECT e.model, e.at, CASE
      WHEN EXISTS (SELECT 1 FROM closes c WHERE c.model = e.model AND c.gap = e.id) THEN 'met'
      WHEN ${isComplete('e.model', 'initiatives')} AND NOT EXISTS
        (SELECT 1 FROM element i WHERE i.model = e.model AND i.section = 'initiatives' AND i.gaps IS NULL) THEN 'notMet'
      ELSE 'notStated' END FROM element e WHERE e.section = 'gaps'`,

  'connection-without-method': `WITH mute AS (
      SELECT c.model, c.at FROM connection c JOIN national n ON n.id IN (c."from", c."to")
        WHERE n.kind NOT IN ('database', 'system', 'portal', 'platform')
          OR n.role IN ('documentExchange', 'specialisedCertification', 'cyberSecurityMonitoring', 'ndxp', 'ndop', 'documentAxis')
      UNION SELECT c.model, c.at FROM connection c JOIN element x ON x.model = c.model AND x.id IN (c."from", c."to")
        WHERE x.section NOT IN ('applications', 'dataAssets', 'platforms')
          OR x.section = 'platforms' AND x.role IN ('lgsp', 'ldop', 'documentAxis', 'dataPlatform')
      UNION SELECT c.model, c.at FROM connection c JOIN element x ON x.model = c.model AND x.id = c."from"
        JOIN element y ON y.model = c.model AND y.id = c."to" WHERE x.owner = y.owner)
    SELECT e.model, e.at, CASE
      WHEN e.type IN ('dependency', 'inheritance') OR (e.model, e.at) IN (SELECT model, at FROM mute) THEN 'notApplicable'
      WHEN e.presence = 'absent' THEN 'notApplicable' WHEN COALESCE(e.method, '') <> '' THEN 'met'
      WHEN ${isOpenPoint('method')} THEN 'notApplicable' ELSE 'notStated' END
    FROM there e WHERE e.section = 'connections'`,

  'population-database-not-reached': `${waysTo('populationDatabase')} SELECT d.model, '', CASE
      WHEN EXISTS (SELECT 1 FROM reached r WHERE r.model = d.model AND r.role IN (${PROCEDURES})
        AND r.absent + r.unstated = 0) THEN 'met'
      WHEN EXISTS (SELECT 1 FROM reached r WHERE r.model = d.model AND r.absent = 0 AND r.role IN (${PROCEDURES})) THEN 'notStated'
      WHEN EXISTS (SELECT 1 FROM reached r WHERE r.model = d.model AND r.role IS NULL AND r.presence <> 'absent') THEN 'notStated'
      WHEN EXISTS (SELECT 1 FROM reached r WHERE r.model = d.model AND r.length = 1 AND r.role IN (${PROCEDURES})) THEN 'notMet'
      WHEN COUNT(e.id) > 0 AND (SUM(e.presence <> 'absent') = 0 OR ${isComplete('d.model', 'connections')}) THEN 'notMet'
      ELSE 'notStated' END
    FROM doc d LEFT JOIN there e ON e.model = d.model AND e.section = 'applications' AND e.role IN (${PROCEDURES}) GROUP BY d.model`,

  'host-level-below-system': `SELECT e.model, e.at, CASE
      WHEN e.presence = 'absent' OR e.hosting IN (SELECT id FROM national) THEN 'notApplicable'
      WHEN h.level IS NULL THEN 'notStated' WHEN e.level > h.level THEN 'notMet' ELSE 'met' END
    FROM there e LEFT JOIN element h ON h.model = e.model AND h.id = e.hosting AND h.section = 'facilities'
    WHERE e.section IN ('applications', 'platforms') AND e.level IS NOT NULL`,

  'level-below-national-system': `SELECT e.model, e.at, CASE
      WHEN e.presence = 'absent' THEN 'notApplicable' WHEN e.level >= 4 THEN 'met'
      WHEN e.serves <> 'nation' OR e.nonStop = 0 THEN 'notApplicable'
      WHEN e.serves IS NULL OR e.nonStop IS NULL OR e.level IS NULL THEN 'notStated' ELSE 'notMet' END
    FROM there e WHERE e.section IN ('applications', 'platforms')`,

  'breakdown-parts-not-equal-total': `SELECT b.model, b.at, CASE
      WHEN b.at LIKE '/budgets/%/amounts' OR b.total IS NULL OR COUNT(p.value) < 2
        OR NOT ${exact('b.total')} OR SUM(NOT (${exact('p.value')})) > 0 THEN 'notApplicable'
      WHEN ROUND(SUM(${number('p.value')}), 5) = ${number('b.total')} THEN 'met'
      WHEN b.partial = 1 AND ROUND(SUM(${number('p.value')}), 5) < ${number('b.total')} THEN 'met' ELSE 'notMet' END
    FROM breakdown b LEFT JOIN part p ON p.model = b.model AND p.breakdown = b.at GROUP BY b.model, b.at`,

  'share-remaining-differs': `SELECT s.model, s.at, CASE
      WHEN s.have IS NULL OR s."of" IS NULL OR s.remaining IS NULL THEN 'notApplicable'
      WHEN NOT (${exact('s.have')} AND ${exact('s."of"')} AND ${exact('s.remaining')}) THEN 'notApplicable'
      WHEN ${number('s.have')} + ${number('s.remaining')} = ${number('s."of"')} THEN 'met' ELSE 'notMet' END FROM share s`,

  'agency-code-malformed': `WITH code AS (SELECT e.model, e.at, e.qcvn102 GLOB
        '[0-9][0-9][0-9].[0-9][0-9].[0-9][0-9].[A-Z][0-9][0-9]' AS older,
      e.qd20 GLOB '[A-Y][0-9][0-9]*' AND LENGTH(e.qd20) <= 35 AND (LENGTH(e.qd20) = 3 OR SUBSTR(e.qd20, 4, 1) = '.')
        AND e.qd20 NOT GLOB '*[^0-9A-Z.]*' AND e.qd20 NOT LIKE '%..%' AND e.qd20 NOT LIKE '%.' AS newer FROM element e)
    SELECT e.model, e.at, CASE
      WHEN e.presence = 'absent' OR e.members IS NOT NULL OR e.kind IN ('enterprise', 'party', 'steeringBody') THEN 'notApplicable'
      WHEN c.newer OR c.older AND d.date < '2022-09-15' THEN 'met'
      WHEN e.qd20 IS NOT NULL OR e.qcvn102 IS NOT NULL AND d.date < '2022-09-15' THEN 'notMet'
      WHEN ${isOpenPoint('agencyCodes')} THEN 'notApplicable' ELSE 'notStated' END
    FROM there e JOIN code c USING (model, at) JOIN doc d USING (model) WHERE e.section = 'organisations'`,

  'inventory-below-listed': `SELECT d.model, '', CASE
      WHEN COUNT(i.section) = 0 THEN 'notApplicable' WHEN SUM(i.number < COALESCE(l.number, 0)) > 0 THEN 'notMet' ELSE 'met' END
    FROM doc d LEFT JOIN declared i ON i.model = d.model AND i.qualifier IN ('exactly', 'under', 'atMost')
    LEFT JOIN listed l ON l.model = i.model AND l.section = i.section GROUP BY d.model`,

  'indicator-period-impossible': `SELECT i.model, i.at, CASE
      WHEN ${latest('i."to"')} < ${earliest('i."from"')} THEN 'notMet'
      WHEN i.status = 'target' OR COALESCE(i.asOf, i."to", i."from") IS NULL THEN 'notApplicable'
      WHEN ${earliest('COALESCE(i.asOf, i."to", i."from")')} <= d.date THEN 'met' ELSE 'notMet' END
    FROM indicator i JOIN doc d USING (model)`,
};
