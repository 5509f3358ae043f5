declare module 'jq-web' {
  const jq: Promise<{ raw(json: string, filter: string, flags: readonly string[]): string | undefined }>;
  // biome-ignore lint/style/noDefaultExport: the package exports its promise in this way
  export default jq;
}
