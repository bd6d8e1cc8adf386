/** The first words of a text, in quotes, for a message. */
export function quoted(text: string, length = 60): string {
  if (text.length <= length) return `"${text}"`;
  const cut = text.slice(0, length);
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …"`;
}
