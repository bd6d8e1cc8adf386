/**
 * All that a page loads for search before somebody searches. The first use of `[data-search-open]`, or Ctrl-K, adds the
 * search script; on the search page it is added at once. The link's `data-src` is the URL of the script, its `data-href`
 * the folder of the edition and language to search.
 */
export function improveSearch(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!opener) return;
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  let isLoading = false;
  const open = (): void => {
    if (isLoading) {
      document.dispatchEvent(new Event('search:open'));
      return;
    }
    isLoading = true;
    load(opener.dataset['src']!);
  };
  document.addEventListener('search:failed', () => {
    isLoading = false;
    // The search page says why search cannot start; elsewhere the link leads there.
    if (page) page.textContent = page.dataset['failed']!;
    else location.href = opener.href;
  });
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (page) open();
}

function load(src: string): void {
  document.querySelector('script[data-search-script]')?.remove();
  const script = document.createElement('script');
  if (import.meta.env.DEV) script.type = 'module';
  script.dataset['searchScript'] = '';
  script.src = src;
  script.onerror = () => document.dispatchEvent(new Event('search:failed'));
  document.head.append(script);
}
