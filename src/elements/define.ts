export const version = '0.1.0';

/** Defines a tag once. A page that loads Integ twice keeps the first, and is told of both versions. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known !== (element as unknown))
    console.info(`<${tag}> ${known.version ?? ''} is defined already; ${version} is not used.`);
}
