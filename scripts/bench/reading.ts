import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { serveSite } from '../../tests/helpers/site.ts';

/** Whether a page's text is the same with and without script. */
export async function readsWithoutScript(site: string, path: string): Promise<boolean> {
  const server = await serveSite('/', site);
  const browser = await launchChromium();
  const textWith = async (javaScriptEnabled: boolean): Promise<string | null> => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    return page.locator('[data-page] .body').innerText();
  };
  try {
    return (await textWith(false)) === (await textWith(true));
  } finally {
    await browser.close();
    await server.close();
  }
}
