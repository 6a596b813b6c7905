#!/usr/bin/env bash
# The step of action.yml: turns the inputs, which arrive as variables, into a call of kientruc. Nothing of them is read as shell.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

args=(check --format github)
add() { if [ -n "$2" ]; then args+=("$1=$2"); fi; }
add --format "${KIENTRUC_SARIF:+sarif=$KIENTRUC_SARIF}"
add --format "${KIENTRUC_JUNIT:+junit=$KIENTRUC_JUNIT}"
add --fail-on "${KIENTRUC_FAIL_ON:-}"
add --min-score "${KIENTRUC_MIN_SCORE:-}"
add --baseline "${KIENTRUC_BASELINE:-}"
add --changed-since "${KIENTRUC_CHANGED_SINCE:-}"
add --config "${KIENTRUC_CONFIG:-}"
add --lang "${KIENTRUC_LANGUAGE:-}"
args+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then args+=("$path"); fi
done <<<"${KIENTRUC_PATHS:-}"

status=0
"$here/kientruc" "${args[@]}" || status=$?
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "exit-code=$status" >>"$GITHUB_OUTPUT"; fi
exit "$status"
