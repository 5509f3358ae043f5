/** Whether the rendered text of a condition (`runIf`, `If`, `Fail` and the like) holds. */

/** Kestra: false only for `false`, `0`, `-0`, empty text and nothing; `FALSE`, ` false `, `0.0` and `null` are true. */
export function isTruthy(rendered: string | null | undefined): boolean {
  return !(
    rendered === null ||
    rendered === undefined ||
    rendered === '' ||
    rendered === 'false' ||
    rendered === '0' ||
    rendered === '-0'
  );
}
