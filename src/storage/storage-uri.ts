/** `kestra:///` URIs: how they are made from a flow, an execution and a task, and what they are made of. */

/** Kestra: how ids of flows, tasks and triggers appear in storage paths; dots vanish. */
export function slugify(id: string): string {
  return id
    .replace(/\s+/g, '-')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .replace(/_/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

export interface ExecutionAddress {
  readonly namespace: string;
  readonly flowId: string;
  readonly executionId: string;
}

/** `/company/team/hello-world/executions/<id>`: what every path of the execution begins with. */
export function executionPath({ namespace, flowId, executionId }: ExecutionAddress): string {
  return `/${namespace.replaceAll('.', '/')}/${slugify(flowId)}/executions/${executionId}`;
}

/** `kestra:///<path>`, with what a URI cannot hold (blanks, `%`, `#`, `?` …) escaped. */
export function kestraUri(path: string): string {
  return `kestra://${path.split('/').map(encodeSegment).join('/')}`;
}

/** Letters beyond ASCII stay readable: the URI is shown to people and compared as text. */
function encodeSegment(segment: string): string {
  return segment.replace(/[\u0000-\u0020%#?"<>\\^`{|}\u007f]/g, (character) => encodeURIComponent(character));
}

export interface ParsedUri {
  readonly scheme: string;
  /** What stands between `//` and the next `/`; empty for `kestra:///`. */
  readonly authority: string;
  /** Decoded, with its leading `/`. */
  readonly path: string;
}

/** Undefined for text that is no `scheme://authority/path`. */
export function parseUri(text: string): ParsedUri | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/]*)(\/.*)?$/s.exec(text);
  if (match === null) return undefined;
  return { scheme: match[1]!.toLowerCase(), authority: match[2]!, path: decode(match[3] ?? '/') };
}

/** A `%` that begins no escape is taken as it stands: Kestra's own URIs hold such names. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The parts of a relative path with `/` (or `\`), or undefined when it leaves its folder or has none:
 * `..`, absolute paths, drive letters and NUL are refused, `.` and empty parts dropped.
 */
export function relativeSegments(path: string): string[] | undefined {
  if (path.includes('\0')) return undefined;
  const segments: string[] = [];
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' || /^[A-Za-z]:$/.test(segment)) return undefined;
    segments.push(segment);
  }
  return segments.length === 0 ? undefined : segments;
}
