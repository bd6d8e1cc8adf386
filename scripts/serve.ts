/** `npm run serve [-- --port 8080 --prefix /kb/]`: shows `dist/` as a plain web server would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer, HOST, listen } from '../src/output/server.ts';
import { restoreOutput } from '../src/output/swap.ts';

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4321' },
      prefix: { type: 'string', default: '/' },
    },
  });
  const root = process.cwd();
  await restoreOutput(root);
  const folder = join(root, 'dist');
  if (!existsSync(folder)) {
    console.error(
      'There is no dist/ to serve: run "npm run build" first, or "npm start" for both.',
    );
    return 1;
  }
  const port = await listen(
    createSiteServer({ folder, prefix: values.prefix }),
    Number(values.port),
  );
  console.log(`\nOpen & Secure is at http://${HOST}:${port}${values.prefix} (Ctrl-C stops it)`);
  return 0;
}
