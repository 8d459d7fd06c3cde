/**
 * What holds while any promise is kept: no error that nobody caught, no word in the console, nothing that a strict
 * page would refuse. The page of these tests is such a page.
 */
const NONCE = 'promises';
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `style-src 'self' 'nonce-${NONCE}'; style-src-attr 'none'; img-src 'self'; font-src 'none'; object-src 'none'; base-uri 'none'`;
document.head.append(policy);

/** What allows a server's `<style>` on this page. */
export const nonce = NONCE;

/** What a test throws on purpose. Whoever made the page is told of it in the console. */
export const onPurpose = 'This is thrown on purpose.';

const levels = ['error', 'warn', 'info', 'log', 'debug'] as const;

/** Listens until it is stopped; what it heard is in `words`. */
export function listen(): { readonly words: readonly string[]; stop(): void } {
  const words: string[] = [];
  const end = new AbortController();
  const { signal } = end;
  addEventListener('error', ({ message }) => words.push(`error: ${message}`), { signal });
  addEventListener('unhandledrejection', ({ reason }) => words.push(`rejection: ${String(reason)}`), { signal });
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, sample }) => words.push(`refused: ${effectiveDirective} ${sample}`),
    { signal },
  );
  const own = levels.map((level) => [level, console[level]] as const);
  for (const level of levels)
    console[level] = (...said: unknown[]) => {
      if (!said.join(' ').includes(onPurpose)) words.push(`console: ${said.join(' ')}`);
    };
  const stop = () => {
    for (const [level, speak] of own) console[level] = speak;
    end.abort();
  };
  return { words, stop };
}
