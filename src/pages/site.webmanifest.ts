import { site } from '../site.ts';

/** Lets a device install the site. Its addresses are relative to this file, so that they hold at any path. */
export function GET(): Response {
  const icon = (size: string) => ({
    src: `icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return Response.json({
    name: site.name,
    short_name: site.name,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fdfcf8',
    theme_color: '#7d2b0b',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, icon('192'), icon('512')],
  });
}
