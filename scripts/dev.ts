/** `npm run dev`: live preview. Search needs a build and says so there. */
import { runAstro } from './astro.ts';

export function main(args: readonly string[]): Promise<number> {
  return runAstro(process.cwd(), ['dev', ...args]);
}
