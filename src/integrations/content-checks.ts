import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { formatProblem } from '../checks/problem.ts';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** In `npm run dev`, prints every problem of the content at the start and after each change. */
export function contentChecks(): AstroIntegration {
  let folder = '';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('content', config.root));
      },
      'astro:server:setup': ({ server, logger }) => {
        const rerun = (path: string) =>
          path.startsWith(folder) ? printProblems(folder, logger) : undefined;
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, rerun);
        void printProblems(folder, logger);
      },
    },
  };
}

async function printProblems(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const problems = await checkContent(folder);
  for (const problem of problems) {
    logger[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
  }
  if (problems.length === 0) logger.info('No problem in the content.');
}
