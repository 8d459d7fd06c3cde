/**
 * A page is run by the first copy of the script that comes to it. What a copy asks here must come before
 * all else that it runs: a second Lit would ask for a Trusted Types policy that the page gives once.
 */
const mark = Symbol.for('career-elements');

/** Takes the page for this copy. False where another has it: silently the same version, else with a warning. */
export function claimPage(version: string): boolean {
  const page = globalThis as { [mark]?: string };
  const first = page[mark];
  if (first === undefined) {
    page[mark] = version;
    return true;
  }
  if (first !== version)
    console.warn(
      `career-elements ${version} stands aside: ${first} runs on this page already. Load one version, or this one first.`,
    );
  return false;
}

/** Tells whoever made the page why nothing was registered. What stands inside the tags stays to be read. */
export function cannotStart(error: unknown): void {
  console.error(
    `career-elements could not start, so what stands inside its tags stays as it is. Where the page sends Trusted Types, its policy must allow "trusted-types career-elements". ${String(error)}`,
  );
}
