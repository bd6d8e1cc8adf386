import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Unpacks the Chromium inside `@sparticuz/chromium` once and says how to start it. It brings its own libraries and fonts,
 * so it runs on a Linux without any. Its own list of arguments is not used: that one turns web security off.
 */
export async function packagedChromium(): Promise<ChromiumStart> {
  const folder = await unpackOnce();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

/** Test files run side by side: each unpacks for itself, and the first one that is done is kept. */
async function unpackOnce(): Promise<string> {
  const cache = join(process.cwd(), 'node_modules', '.cache');
  const folder = join(cache, `chromium-${await packageVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  await unpackInto(own);
  await writeFile(join(own, 'fonts', 'fonts.conf'), fontsOf(folder));
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

/**
 * The package unpacks to the folder for temporary files, and its libraries only where it believes to be on AWS.
 * Another process gets this environment, so that ours stays as it is.
 */
async function unpackInto(folder: string): Promise<void> {
  const unpack = `import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--eval', unpack], { env });
}

/** The list of font folders that comes with the package names `/tmp/fonts` only. */
function fontsOf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `<dir>${path}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${path}/fonts-cache</cachedir></fontconfig>`
  );
}

async function packageVersion(): Promise<string> {
  const file = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

interface ChromiumStart {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}
