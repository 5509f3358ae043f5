/** Finds the known name that a misspelt one most likely meant. */

import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to `name`, or undefined when none is close enough to be worth offering
 * (more than a third of the letters differ, or all of them). Case alone never counts as a difference.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return nearestAll(name, candidates, 1)[0];
}

/** Up to `limit` candidates worth offering, closest first; ties keep the order of `candidates`. */
export function nearestAll(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (Math.abs(lower.length - wanted.length) > allowed) continue;
    const score = isTransposition(wanted, lower) ? 1 : distance(wanted, lower);
    if (score <= allowed && score < wanted.length) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map((entry) => entry.candidate);
}

/** Two neighbouring letters changed their places: the most common slip, and one slip only. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
