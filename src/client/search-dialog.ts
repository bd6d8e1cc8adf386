import { element } from './search/element.ts';
import { makePanel, type PanelOptions } from './search/panel.ts';

/** Makes the dialog and gives the function that opens it. The index is loaded at once: the reader is about to type. */
export function makeSearchDialog(options: Omit<PanelOptions, 'onChange'>): () => void {
  const panel = makePanel({ ...options, onChange: () => {} });
  const close = element('button', { type: 'button', class: 'search-close' }, options.words.close);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': options.words.label },
    close,
    panel.root,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    // A link to a place on this very page would otherwise lead behind the dialog.
    if (target === dialog || target.closest('a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // Chromium would empty a search field with the first Esc and close the dialog with the second.
    if (event.key === 'Escape') dialog.close();
  });
  document.body.append(dialog);
  panel.show({ query: '', filters: {} });
  return () => {
    if (!dialog.open) dialog.showModal();
    panel.focus();
  };
}
