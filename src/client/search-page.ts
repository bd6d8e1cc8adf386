import { isEmptyState, printState, readState } from './search/state.ts';
import { makePanel, type Panel, type PanelOptions } from './search/panel.ts';

/** Fills the search page; what is searched for is kept in the address, so that it can be shared and comes back. */
export function mountSearchPage(
  container: Element,
  options: Omit<PanelOptions, 'onChange'>,
): Panel {
  const panel = makePanel({
    ...options,
    onChange: (state) => history.replaceState(null, '', printState(state) || location.pathname),
  });
  const state = readState(location.search, Object.keys(options.words.filters));
  container.replaceChildren(panel.root);
  if (isEmptyState(state)) panel.focus();
  panel.show(state);
  return panel;
}
