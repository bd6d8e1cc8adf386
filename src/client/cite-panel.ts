/**
 * When a section, practice or paragraph is the target of the address, the panel cites that place. The code that writes
 * citations is fetched the first time that it is needed.
 */
export function improveCitePanel(): void {
  const panel = document.querySelector<HTMLElement>('[data-cite-panel]');
  if (!panel) return;
  const update = () => {
    if (location.hash && isPart(location.hash.slice(1))) loadScript(panel);
    document.dispatchEvent(new Event('cite:part'));
  };
  addEventListener('hashchange', update);
  update();
}

/** A place that has a number of its own: not the notes, the terms or the panel. */
function isPart(id: string): boolean {
  return document.getElementById(id)?.matches('.body [id]') ?? false;
}

function loadScript(panel: HTMLElement): void {
  const src = panel.dataset['src']!;
  if (document.querySelector('script[data-cite-script]')) return;
  const script = document.createElement('script');
  if (import.meta.env.DEV) script.type = 'module';
  script.dataset['citeScript'] = '';
  script.src = src;
  document.head.append(script);
}
