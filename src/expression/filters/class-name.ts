/** `className`: the name of the Java class that Kestra holds such a value in. */

import { defineFilter } from '../define.ts';
import { type TypeName, typeName } from '../values.ts';

const CLASSES: Readonly<Record<Exclude<TypeName, 'null'>, string>> = {
  boolean: 'java.lang.Boolean',
  string: 'java.lang.String',
  integer: 'java.lang.Long',
  double: 'java.lang.Double',
  list: 'java.util.ArrayList',
  map: 'java.util.LinkedHashMap',
  'map entry': 'java.util.Map$Entry',
  'zoned date-time': 'java.time.ZonedDateTime',
  instant: 'java.time.Instant',
  'local date': 'java.time.LocalDate',
  'local date-time': 'java.time.LocalDateTime',
  'local time': 'java.time.LocalTime',
  duration: 'java.time.Duration',
  'unknown object': 'java.lang.Object',
};

export const classNameFilter = defineFilter({
  name: 'className',
  apply(input) {
    const type = typeName(input);
    return type === 'null' ? null : CLASSES[type];
  },
});
