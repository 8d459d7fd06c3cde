/** Gives the visitor a file. The page's address and its links stay out of it. */
export function download({ name, text }: { readonly name: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its bytes when it has begun, some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
