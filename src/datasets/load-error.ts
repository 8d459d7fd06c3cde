export type CareerLoadErrorKind =
  'unknown-career' | 'refused' | 'offline' | 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-career';

/** Why a dataset could not be had. The message is for who made the page: the thing, what is wrong, the way out. */
export class CareerLoadError extends Error {
  override readonly name = 'CareerLoadError';

  readonly url: string | undefined;
  /** What the server answered, where it did. */
  readonly status: number | undefined;

  constructor(
    readonly kind: CareerLoadErrorKind,
    readonly detail: string,
    { url, status }: { readonly url?: string | undefined; readonly status?: number } = {},
  ) {
    super(detail);
    this.url = url;
    this.status = status;
  }
}

/** Whether an error is one of these. By name: a piece of the script that loads later brings a class of its own. */
export const isCareerLoadError = (error: unknown): error is CareerLoadError =>
  error instanceof Error && error.name === 'CareerLoadError';
