import { changeSummaries, editionChanges } from '../../../queries/changes.ts';
import { library, publishedEditions } from '../../../queries/library.ts';
import { feedOf } from '../../../views/feed.ts';
import { toJsonFeed } from '../../../views/feed-formats.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  return (await publishedEditions()).map((params) => ({ params }));
}

/** New and changed pages of an edition as JSON Feed. */
export async function GET({ params }: APIContext): Promise<Response> {
  const place = params as { edition: string; lang: string };
  const summaries = await changeSummaries(place.edition);
  const feed = feedOf(await library(place), await editionChanges(place), summaries);
  return new Response(toJsonFeed(feed));
}
