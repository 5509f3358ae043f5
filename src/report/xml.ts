/** Escaping for XML 1.0, which cannot hold most control characters even when escaped. */

const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text between tags; a carriage return would otherwise be read as a line feed. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>\r]/g, (letter) => ENTITIES[letter]!);
}

/** Text between double quotes; white space survives the reader's normalisation. */
export function xmlAttribute(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\n\r\t]/g, (letter) => ENTITIES[letter]!);
}
