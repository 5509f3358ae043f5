/** In which spellings a secret may turn up in text: as it is, and as common encoders write it. */

/**
 * Shorter texts are not searched for inside other text: `1` or `yes` would mask half of every log.
 * They are still masked where they are the whole of a value.
 */
export const SHORTEST_SEARCHED = 4;

/**
 * Every form worth searching for, none shorter than {@link SHORTEST_SEARCHED}, without doubles.
 * The order is a function of the secret alone and part of the journal's format: a sealed text names a form by its place.
 */
export function secretForms(secret: string): string[] {
  const forms = new Set<string>();
  const add = (form: string): void => {
    if (form.length >= SHORTEST_SEARCHED) forms.add(form);
  };
  const addEncoded = (text: string): void => {
    add(text);
    // A secret inside JSON inside JSON, as a logged request body often is.
    const escaped = jsonEscape(text);
    add(escaped);
    add(jsonEscape(escaped));
    addUrlForms(text, add);
    add(xmlEscape(text));
    for (const form of base64Forms(text)) add(form);
  };
  addEncoded(secret);
  // A file's or a variable's last line break is seldom part of what is used.
  addEncoded(secret.trim());
  // Text is mostly written line by line: a private key would pass by in pieces.
  const lines = secret.split(/\r?\n/);
  if (lines.length > 1) {
    addEncoded(lines.join('\n'));
    addEncoded(lines.join('\r\n'));
    for (const line of lines) if (line.trim().length >= SHORTEST_SEARCHED) addEncoded(line.trim());
  }
  return [...forms];
}

function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function addUrlForms(text: string, add: (form: string) => void): void {
  const component = encodeUri(text);
  const lower = (form: string): string => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  for (const form of [
    component,
    // As Java and HTML forms do it.
    component.replaceAll('%20', '+').replace(/[!'()~]/g, percent),
    component.replace(/[!'()*~]/g, percent),
    // As whole URLs are escaped, and the user part of one.
    component.replace(/%(2C|2F|3A|3B|3D|3F|40|26|2B|24|23)/g, (code) => decodeURIComponent(code)),
    component.replace(/%(21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code)),
  ]) {
    add(form);
    add(lower(form));
  }
}

function encodeUri(text: string): string {
  // Half a surrogate pair has no escape.
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function xmlEscape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Whole base64, and the letters that are the secret's alone when 0, 1 or 2 other bytes (modulo 3) stand before it. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const forms = [bytes.toString('base64')];
  for (let shift = 0; shift < 3; shift++) {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    forms.push(padded.slice(first, end));
  }
  const urlSafe = forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  return [...forms, ...urlSafe];
}
