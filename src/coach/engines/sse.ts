/**
 * Reads server-sent events (WHATWG HTML, 9.2.6) out of text that comes in pieces cut anywhere: each piece gives the data
 * of the events that end in it. What an event is named, its id and comments are passed over.
 */
export function eventReader(): (piece: string) => string[] {
  let line = '';
  let data: string[] = [];
  // A line may end with \r\n, and the piece between the two.
  let endedInReturn = false;
  return (piece) => {
    if (!piece) return [];
    const lines = (endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece).split(/\r\n|[\n\r]/);
    endedInReturn = piece.endsWith('\r');
    lines[0] = line + lines[0];
    line = lines.pop()!;
    const events: string[] = [];
    for (const each of lines) {
      const [isData, value = ''] = /^data(?:: ?(.*))?$/s.exec(each) ?? [];
      if (isData !== undefined) data.push(value);
      if (each !== '' || !data.length) continue;
      events.push(data.join('\n'));
      data = [];
    }
    return events;
  };
}
