import type { Page } from 'playwright-core';

/** Notes from now on whatever goes wrong in a page, and every address it asks for. */
export function watchPage(page: Page): PageLog {
  const log: PageLog = { complaints: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      log.complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => log.complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    log.complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) log.complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => void log.requests.push(request.url()));
  return log;
}

/** Fills as things happen. */
export interface PageLog {
  /** Errors and warnings of the console, errors of scripts, failed requests. */
  complaints: string[];
  /** Addresses asked for, in order. */
  requests: string[];
}
