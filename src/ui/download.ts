interface Download {
  readonly name: string;
  readonly text: string;
  /** Its media type. */
  readonly type?: string;
}

/** Gives the visitor a file. The page's address and its links stay out of it. */
export function download({ name, text, type = 'application/json' }: Download): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its bytes when it has begun, some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
