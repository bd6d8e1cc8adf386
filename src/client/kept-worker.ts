/**
 * The service worker: lets kept and visited pages be read without a network. It holds nothing of any build itself, so a new
 * one takes over at once.
 */
import { answering, OFFLINE_PAGE } from './kept/answer.ts';
import type { WorkerScope } from './kept/worker.d.ts';

const worker = globalThis as unknown as WorkerScope;
const home = worker.registration.scope;
const answers = answering(home);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(`${home} visits`)
      .then((visits) => visits.add(home + OFFLINE_PAGE))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  // Pages of an earlier run are gone; what was noted about them is of no use.
  event.waitUntil(caches.delete(`${home} origins`).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(home)) return;
  if (/\/(?:kept|downloads)\//.test(request.url.slice(home.length - 1))) return;
  event.respondWith(
    request.mode === 'navigate'
      ? answers.page(request, event.resultingClientId)
      : answers.part(request, event.clientId),
  );
});
