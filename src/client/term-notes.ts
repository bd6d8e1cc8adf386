/**
 * The definition of a term opens by its link alone, as the target of the address. This lets Esc close it and brings the
 * focus back to the word.
 */
export function improveTermNotes(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector<HTMLElement>('.term-note:target');
    open?.querySelector<HTMLAnchorElement>('.close')?.click();
  });
  document.addEventListener('click', (event) => {
    const close = (event.target as Element).closest<HTMLAnchorElement>('.term-note .close');
    if (close) document.querySelector<HTMLElement>(close.hash)?.focus({ preventScroll: true });
  });
}
