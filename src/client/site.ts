/** The one script that every page loads: each part waits for the page and improves what is already there. */
import { improveRedlineChoice } from './redline-choice.ts';
import { improveContents } from './contents.ts';
import { improveCopying } from './copying.ts';
import { improveCitePanel } from './cite-panel.ts';
import { improveTermNotes } from './term-notes.ts';
import { applyTheme, improveThemeSwitch } from './theme.ts';
import { improveSearch } from './search-opener.ts';
import { keepVisits } from './visits.ts';

// Known only while the script itself runs.
const script = document.currentScript as HTMLScriptElement | null;

// Before the first paint, so that a chosen theme does not flash.
applyTheme();

document.addEventListener('DOMContentLoaded', () => {
  improveContents();
  improveRedlineChoice();
  improveThemeSwitch();
  improveSearch();
  improveTermNotes();
  improveCopying();
  improveCitePanel();
  if (script) keepVisits(script.src);
});
