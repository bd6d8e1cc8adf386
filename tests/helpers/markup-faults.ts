import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

/** Everything that html-validate has against these pages, a line each. */
export async function findMarkupFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${path}:${line}:${column}  ${ruleId}  ${message}`);
  }
  return faults;
}

/** Works its settings out once: html-validate's own loader does so for every page, which takes longer than the page. */
class SharedConfigLoader extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new SharedConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // To browsers `<!doctype html>` is the same in any case.
      'doctype-style': 'off',
      // The title of a source is its own: we do not shorten it.
      'long-title': 'off',
      // Takes an `aside` in an article for a landmark, which it is not without a name (HTML-AAM). axe looks at the real ones.
      'unique-landmark': 'off',
    },
  }),
);
