/**
 * What a visitor asked in a talk as it is kept. Whoever shows the talk itself reads it with `kept-talk.ts`, which is
 * large; this is for telling them what is kept, and forgives what cannot be read.
 */
export function askedIn(talk: string): string[] {
  try {
    const { messages } = JSON.parse(talk) as { readonly messages?: unknown };
    if (!Array.isArray(messages)) return [];
    return messages.flatMap((message: unknown) => {
      const { kind, text } = Object(message) as { readonly kind?: unknown; readonly text?: unknown };
      return kind === 'question' && typeof text === 'string' ? [text] : [];
    });
  } catch {
    return [];
  }
}
