/** Goes on with a value: at once where it is in hand, later where it is promised. Either may fail. */
export function whenReady(give: () => unknown, next: (value: unknown) => void, failed: (error: unknown) => void): void {
  try {
    const value = give();
    if (value instanceof Object && 'then' in value) (value as Promise<unknown>).then(next).catch(failed);
    else next(value);
  } catch (error) {
    failed(error);
  }
}
