/** Shows the buttons that copy the text before them, where the browser can copy. */
export function improveCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.previousElementSibling!;
  const name = button.textContent;
  if (!(await write(text))) return;
  button.textContent = button.dataset['copied']!;
  setTimeout(() => (button.textContent = name), SHOWN_FOR_MS);
}

/** The clipboard asks for a secure context, which a disk is not; there the text is selected and copied the old way. */
async function write(element: Element): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(element.textContent ?? '');
      return true;
    } catch {
      // Refused: the old way may still be allowed.
    }
  }
  getSelection()?.selectAllChildren(element);
  return document.execCommand('copy');
}

const SHOWN_FOR_MS = 2000;
