/** The contents stand open; where the screen is narrow they would push the text away, so they start closed there. */
export function improveContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
  if (contents && matchMedia('(max-width: 48rem)').matches) contents.open = false;
}
