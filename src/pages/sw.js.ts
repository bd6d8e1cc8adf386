import workerScript from '../client/kept-worker.ts?worker&url';

/** The service worker stands at the root, for its place says which pages it serves; its code has a name that changes with it. */
export function GET(): Response {
  return new Response(`importScripts(".${workerScript}");\n`);
}
