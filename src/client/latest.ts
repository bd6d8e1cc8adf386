/** Leads from an evergreen address to the page in the newest edition, and keeps the anchor, which a refresh would lose. */
const { href } = (document.currentScript as HTMLScriptElement).dataset;
location.replace(href! + location.hash);
