import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Splits a page into its YAML frontmatter and its body; `null` where the file does not open with `---`. */
export function splitFrontmatter(text: string): PageText | null {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*$\r?\n?/m.exec(text);
  if (!match || match.index !== 0) return null;
  return { frontmatter: parseYaml(match[1]!, 2), body: text.slice(match[0].length) };
}

interface PageText {
  frontmatter: YamlFile;
  /** Markdown after the frontmatter. */
  body: string;
}
