/**
 * Where each sentence of a plain text begins and ends (exclusive), spaces after it included. An abbreviation such as
 * `art. 5`, `Doc. 9303`, `U.S.` or the initial of a name ends no sentence.
 */
export function splitSentences(text: string): Span[] {
  // A line break inside a paragraph is a space to a reader, and the end of a sentence to the segmenter.
  const line = text.replaceAll(/\s/g, ' ');
  const spans: Span[] = [];
  for (const { segment, index } of SEGMENTER.segment(line)) {
    const last = spans.at(-1);
    if (last && isOneSentence(line.slice(last.start, last.end), segment))
      last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}

function isOneSentence(before: string, after: string): boolean {
  const word = /([\p{L}.]+\.)\s*$/u.exec(before)?.[1] ?? '';
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return !OPENERS.test(after);
  if (ALWAYS.has(word.toLowerCase())) return true;
  return BEFORE_NUMBERS.has(word.toLowerCase()) && /^[("“‘]?(?:\d|[IVXLC]+\b)/.test(after);
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

const ALWAYS = new Set([
  'e.g.',
  'i.e.',
  'cf.',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'st.',
  'gen.',
  'col.',
  'v.',
  'vs.',
]);

/** They end a sentence unless a number follows, Roman ones included. */
const BEFORE_NUMBERS = new Set(
  'no. nos. doc. docs. art. arts. para. paras. p. pp. ch. chs. sec. secs. vol. vols. fig. figs. ca. approx.'.split(
    ' ',
  ),
);

/** After `U.S.` or an initial: words that open a sentence rather than go on with a name. */
const OPENERS =
  /^["“‘(]?(?:The|A|An|It|Its|In|On|At|By|For|From|This|That|These|They|Their|There|He|She|We|But|And|When|Where|If|As|After|Before|Since|No|Not|One|Two|Each|Both|Such|See)\b/;

export interface Span {
  start: number;
  end: number;
}
