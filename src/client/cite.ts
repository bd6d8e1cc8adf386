/** Writes the citation of a part of the page into the panel, in every format. `cite-panel.ts` adds it when it is needed. */
import { toBibtex } from '../citations/bibtex.ts';
import { citablePage, type PageToCite } from '../citations/citable.ts';
import { toCslJson } from '../citations/csl-json.ts';
import { toPlainText } from '../citations/plain-text.ts';
import { toRis } from '../citations/ris.ts';

const panel = document.querySelector<HTMLElement>('[data-cite-panel]')!;
const page = JSON.parse(panel.dataset['pageToCite']!) as PageToCite;
const heading = panel.querySelector<HTMLElement>('h2')!;

document.addEventListener('cite:part', show);
show();

function show(): void {
  const part = partAt(location.hash.slice(1));
  const citable = citablePage({ ...page, ...part });
  const texts = {
    text: toPlainText([citable], page.lang),
    bibtex: toBibtex([citable]),
    ris: toRis([citable]),
    csl: toCslJson([citable]),
  };
  for (const [format, text] of Object.entries(texts)) {
    panel.querySelector(`[data-format="${format}"]`)!.textContent = text.trimEnd();
  }
  heading.textContent = part
    ? heading.dataset['part']!.replace('{part}', part.part)
    : heading.dataset['whole']!;
}

/** The label is the one that the number of the place carries: "Paragraph 2.3". */
function partAt(id: string): { anchor: string; part: string } | null {
  const target = id && document.getElementById(id);
  const number = target && target.matches('.body [id]') ? target.querySelector('.number') : null;
  return number ? { anchor: id, part: number.getAttribute('aria-label')! } : null;
}
