import { join } from 'node:path';

/** The build runs in the project's folder; these modules themselves run from a folder of the build. */
export const CONTENT = join(process.cwd(), 'content');
