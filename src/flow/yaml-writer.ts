/** Writes plain data as YAML that people read: block style, long texts as blocks, comments in front of keys. */

import { Document, isMap, isScalar, type Pair, type Scalar } from 'yaml';

export interface YamlText {
  readonly value: Readonly<Record<string, unknown>>;
  /** Lines in front of everything, without `#`. */
  readonly header?: readonly string[];
  /** Comment in front of a key, by its path with dots: `on.schedule`. Items of lists count from 0. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Comment behind a value on its line, by the path of its key. */
  readonly remarks?: Readonly<Record<string, string>>;
}

export function writeYaml({ value, header = [], comments = {}, remarks = {} }: YamlText): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  if (header.length > 0) document.commentBefore = header.map((line) => ` ${line}`.trimEnd()).join('\n');
  for (const [path, comment] of Object.entries(comments)) {
    const keys = keysOf(path);
    const parent = document.getIn(keys.slice(0, -1), true);
    const last = keys.at(-1)!;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last) as
        | Pair<Scalar>
        | undefined;
      if (pair !== undefined) pair.key.commentBefore = ` ${comment}`;
    }
  }
  for (const [path, remark] of Object.entries(remarks)) {
    const node = document.getIn(keysOf(path), true);
    if (isScalar(node)) node.comment = ` ${remark}`;
  }
  return document.toString({ lineWidth: 0, indentSeq: true });
}

function keysOf(path: string): (string | number)[] {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
