/** In a Data Package: the specification wants a name or a path; a licence in words has neither, so they make a name. */
export function licenceEntry(words: string): { readonly name: string; readonly title: string } {
  const name = words.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");
  return { name: name || "not-stated", title: words || "not stated" };
}

/** In a Data Package: where a source is, if it is on the web. */
export const pathEntry = (address: string): { readonly path?: string } =>
  /^https?:\/\//.test(address) ? { path: address } : {};
