/** Shows the choice between marked, new and old text of a redline; without script the marked text stands. */
export function improveRedlineChoice(): void {
  const choice = document.querySelector<HTMLElement>('[data-redline-choice]');
  const redline = document.querySelector<HTMLElement>('.redline');
  if (!choice || !redline) return;
  choice.hidden = false;
  choice.addEventListener('change', (event) => {
    const view = (event.target as HTMLInputElement).value;
    redline.dataset['view'] = view;
    for (const part of redline.querySelectorAll<HTMLElement>('.old-only'))
      part.hidden = view !== 'old';
  });
}
