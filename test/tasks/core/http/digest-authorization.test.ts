/** Digest authorization against the examples of RFC 7616 and RFC 2617. */

import { describe, expect, it } from 'vitest';
import { digestAuthorization } from '../../../../src/tasks/core/http/digest-authorization.ts';

const request = {
  method: 'GET',
  target: '/dir/index.html',
  username: 'Mufasa',
  password: 'Circle of Life',
  nonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
};
const newer = (algorithm: string): string =>
  `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, ` +
  'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

describe('digestAuthorization', () => {
  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('computes the response of RFC 7616 with %s', (algorithm, response) => {
    expect(digestAuthorization({ ...request, challenge: newer(algorithm) })).toContain(
      `response="${response}"`,
    );
  });

  it('computes the response of RFC 2617', () => {
    const challenge =
      'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';
    const older = { ...request, challenge, password: 'Circle Of Life', nonce: '0a4f113b' };
    expect(digestAuthorization(older)).toContain('response="6629fae49393a05397450978507c4ef1"');
  });

  it('leaves other schemes alone', () => {
    expect(digestAuthorization({ ...request, challenge: 'Basic realm="Digest x"' })).toBeUndefined();
  });

  it.each([
    ['Digest realm="r", nonce="n", algorithm=WHIRLPOOL', 'the digest algorithm WHIRLPOOL'],
    ['Digest realm="r", nonce="n", qop="auth-int"', 'only `auth` is supported'],
  ])('refuses %s', (challenge, message) => {
    expect(() => digestAuthorization({ ...request, challenge })).toThrow(message);
  });
});
