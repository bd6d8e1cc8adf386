import { join } from 'node:path';
import { createSiteServer, HOST, listen } from '../../src/output/server.ts';

/** Serves a folder, `dist` unless told, under a prefix such as `/a/b/` on a free port. */
export async function serveSite(
  prefix = '/',
  folder = join(process.cwd(), 'dist'),
): Promise<ServedSite> {
  const server = createSiteServer({ folder, prefix });
  const port = await listen(server, 0);
  return {
    address: `http://${HOST}:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface ServedSite {
  /** Address of the folder, with a slash at the end. */
  address: string;
  close(): Promise<void>;
}
