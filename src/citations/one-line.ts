/** A text without line breaks and control characters, which could end a field or a record of an export. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
