/** Up and Down go from the field through the links of the results and back; Esc on a link goes to the field. */
export function moveBetweenResults(event: KeyboardEvent): void {
  const panel = event.currentTarget as HTMLElement;
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('input, ol a:not([data-search-editions] a)'),
  ];
  const here = stops.indexOf(event.target as HTMLElement);
  if (here < 0) return;
  const next = stops[here + (STEPS[event.key] ?? 0)];
  if (STEPS[event.key] && next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Escape' && here > 0 && !panel.closest('dialog')) {
    stops[0]!.focus();
  }
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
