import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor, SECRET_MASK } from '../../src/storage/redaction.ts';

/** Letters an encoder treats in different ways; no `*`, of which the mask itself is made. */
const secretText = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019 +/=&<>"\'%\\\n\té€⟦⟧{}'), minLength: 4, maxLength: 24 })
  .filter((text) => text.trim().length >= 4);

function redactorOf(...secrets: string[]): Redactor {
  const redactor = new Redactor();
  for (const [index, secret] of secrets.entries()) redactor.register(secret, `S${index}`);
  return redactor;
}

describe('redact', () => {
  const secret = 'p@ss w/rd+"x"';
  const spellings: [string, string][] = [
    ['raw', secret],
    ['inside JSON', JSON.stringify({ a: secret })],
    ['inside JSON inside JSON', JSON.stringify(JSON.stringify({ a: secret }))],
    ['URL component', encodeURIComponent(secret)],
    ['URL, lower-case escapes', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['form body', new URLSearchParams({ a: secret }).toString()],
    ['whole URL', encodeURI(secret)],
    ['user part of a URL', new URL(`http://u:${encodeURIComponent(secret)}@h/`).href],
    ['HTML', 'p@ss w/rd+&quot;x&quot;'],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['Basic authorization', `Basic ${Buffer.from(`u:${secret}`).toString('base64')}`],
    ['Basic authorization, longer user', `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`],
    ['base64 between other bytes', Buffer.from(`xx${secret}yyy`).toString('base64')],
  ];

  it.each(spellings)('masks a secret: %s', (_, text) => {
    const masked = redactorOf(secret).redact(`before ${text} after`);
    expect(masked).toContain(SECRET_MASK);
    expect(masked.startsWith('before ')).toBe(true);
    expect(masked.endsWith(' after')).toBe(true);
    expect(masked).not.toContain('w/rd');
    expect(masked).not.toContain(Buffer.from(secret).toString('base64').slice(4, 12));
  });

  it('masks each line of a multi-line secret, and leaves its brackets alone', () => {
    const redactor = redactorOf('{\n  "key": "AAAABBBB"\n}');
    expect(redactor.redact('"key": "AAAABBBB"')).toBe(SECRET_MASK);
    expect(redactor.redact('{ "other": 1 }')).toBe('{ "other": 1 }');
  });

  it('masks a value whose last line break was lost', () => {
    expect(redactorOf('topsecret\n').redact('token=topsecret;')).toBe(`token=${SECRET_MASK};`);
  });

  it('masks overlapping secrets as one', () => {
    expect(redactorOf('abcd1234', '1234wxyz').redact('<abcd1234wxyz>')).toBe(`<${SECRET_MASK}>`);
  });

  it('masks a short secret only where it is the whole text', () => {
    const redactor = redactorOf('42');
    expect(redactor.redact('42')).toBe(SECRET_MASK);
    expect(redactor.redact('It took 42 ms')).toBe('It took 42 ms');
  });

  it('takes blank text for no secret', () => {
    const redactor = redactorOf('', '   ', '\n');
    expect(redactor.isEmpty).toBe(true);
    expect(redactor.redact('   ')).toBe('   ');
  });

  it('leaves no registered secret in any text', () => {
    fc.assert(
      fc.property(
        fc.array(secretText, { minLength: 1, maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 6 }),
        (secrets, noise) => {
          const redactor = redactorOf(...secrets);
          const encoders: ((text: string) => string)[] = [
            (text) => text,
            (text) => JSON.stringify(text),
            (text) => encodeURIComponent(text),
          ];
          const text = secrets
            .map((secret, index) => (noise[index] ?? '') + encoders[index % 3]!(secret))
            .join(noise.at(-1) ?? '');
          const masked = redactor.redact(text);
          // Where a mask meets what stood beside it, a secret made of such letters could appear by chance; the letters rule it out.
          for (const secret of secrets) {
            expect(masked).not.toContain(secret);
            expect(masked).not.toContain(JSON.stringify(secret).slice(1, -1));
            expect(masked).not.toContain(encodeURIComponent(secret));
          }
        },
      ),
    );
  });

  it('leaves no secret decodable from base64 at any alignment', () => {
    fc.assert(
      fc.property(
        secretText,
        fc.uint8Array({ maxLength: 5 }),
        fc.uint8Array({ maxLength: 5 }),
        (secret, before, after) => {
          const encoded = Buffer.concat([before, Buffer.from(secret), after]).toString('base64');
          const masked = redactorOf(secret).redact(encoded);
          expect(masked).toContain(SECRET_MASK);
          for (const part of masked.split(SECRET_MASK)) {
            expect(Buffer.from(part, 'base64').toString()).not.toContain(secret);
          }
        },
      ),
    );
  });
});

describe('redactStructure', () => {
  it('masks values and keys, numbers that are the secret, and shares what is clean', () => {
    const clean = { list: [1, 2, { deep: 'text' }] };
    const value = {
      clean,
      token: 'Bearer hunter2hunter2',
      hunter2hunter2: true,
      pin: 12345678,
      near: 123456789,
    };
    const masked = redactorOf('hunter2hunter2', '12345678').redactStructure<Record<string, unknown>>(value);
    expect(masked).toEqual({
      clean,
      token: `Bearer ${SECRET_MASK}`,
      [SECRET_MASK]: true,
      pin: SECRET_MASK,
      near: 123456789,
    });
    expect(masked.clean).toBe(clean);
    expect(value.token).toBe('Bearer hunter2hunter2');
  });

  it('leaves no registered secret in any plain data', () => {
    fc.assert(
      fc.property(secretText, fc.jsonValue(), (secret, noise) => {
        const masked = redactorOf(secret).redactStructure({
          noise,
          list: [secret, { [secret]: `x${secret}y` }],
        } as unknown);
        expect(JSON.stringify(masked)).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
    );
  });

  it('keeps a key named __proto__ a key', () => {
    const value = JSON.parse('{"__proto__": {"a": "topsecret"}}') as Record<string, unknown>;
    const masked = redactorOf('topsecret').redactStructure(value);
    expect(JSON.stringify(masked)).toBe(`{"__proto__":{"a":"${SECRET_MASK}"}}`);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('stream', () => {
  it('gives what redact gives, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(secretText, { minLength: 1, maxLength: 3 }),
        fc.array(fc.oneof(fc.string(), fc.constant(0), fc.constant(1), fc.constant(2)), { maxLength: 10 }),
        fc.integer({ min: 1, max: 7 }),
        (secrets, parts, step) => {
          const text = parts
            .map((part) => (typeof part === 'number' ? (secrets[part] ?? '') : part))
            .join('');
          const redactor = redactorOf(...secrets);
          const stream = redactor.stream();
          let result = '';
          for (let at = 0; at < text.length; at += step) result += stream.push(text.slice(at, at + step));
          result += stream.end();
          expect(result).toBe(redactor.redact(text));
        },
      ),
    );
  });
});

describe('seal', () => {
  it('names the secret and restores it', () => {
    const redactor = new Redactor();
    redactor.register('hunter2hunter2', 'DB_PASSWORD');
    const value = {
      url: 'postgres://u:hunter2hunter2@h',
      plain: 'x',
      auth: Buffer.from('a:hunter2hunter2').toString('base64'),
    };
    const sealed = redactor.seal(value);
    expect(JSON.stringify(sealed)).not.toContain('hunter2');
    expect(sealed).toMatchObject({ url: 'postgres://u:⟦secret:DB_PASSWORD#0⟧@h', plain: 'x' });
    expect(redactor.unseal(sealed)).toEqual({ value, missing: [] });
  });

  it('says which secrets are missing and leaves the mask in their place', () => {
    const sealed = redactorOf('hunter2hunter2').seal(['a hunter2hunter2 b']);
    expect(new Redactor().unseal(sealed)).toEqual({ value: [`a ${SECRET_MASK} b`], missing: ['S0'] });
  });

  it('masks a secret without a name for good', () => {
    const redactor = new Redactor();
    redactor.register('hunter2hunter2');
    expect(redactor.unseal(redactor.seal('hunter2hunter2'))).toEqual({ value: SECRET_MASK, missing: [] });
  });

  it('restores a secret that got its name later, and keeps the first name', () => {
    const redactor = new Redactor();
    for (const name of [undefined, 'A', 'B', undefined]) redactor.register('hunter2hunter2', name);
    for (const name of [undefined, 'SHORT']) redactor.register('abc', name);
    expect(redactor.seal(['hunter2hunter2', 'abc'])).toEqual(['⟦secret:A#0⟧', '⟦secret:SHORT#0⟧']);
    expect(redactor.unseal(redactor.seal(['hunter2hunter2', 'abc'])).value).toEqual([
      'hunter2hunter2',
      'abc',
    ]);
  });

  it('brings back a number as a number, and a short secret', () => {
    const redactor = redactorOf('12345678', 'abc');
    const value = { pin: 12345678, short: 'abc', other: 5 };
    expect(JSON.stringify(redactor.seal(value))).not.toMatch(/12345678|abc/);
    expect(redactor.unseal(redactor.seal(value)).value).toEqual(value);
  });

  it('gives every value back through JSON, and holds no secret meanwhile', () => {
    const data = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: fc.constantFrom(...'⟦⟧secret:S0#1@literalnumber') }),
    );
    fc.assert(
      fc.property(fc.array(secretText, { minLength: 1, maxLength: 3 }), data, (secrets, noise) => {
        const redactor = redactorOf(...secrets);
        const value = JSON.parse(
          JSON.stringify({
            noise,
            text: secrets.join(''),
            keys: Object.fromEntries(secrets.map((secret) => [`k${secret}`, secret])),
          }),
        ) as unknown;
        const sealed = JSON.stringify(redactor.seal(value));
        const texts: string[] = [];
        JSON.parse(sealed, (key, item: unknown) => {
          texts.push(key);
          if (typeof item === 'string') texts.push(item);
          return item;
        });
        const unmarked = texts.map((text) => text.replace(/⟦[^⟧]*⟧/g, '\u0000'));
        for (const secret of secrets) for (const text of unmarked) expect(text).not.toContain(secret);
        expect(redactor.unseal(JSON.parse(sealed)).value).toEqual(value);
      }),
    );
  });
});
