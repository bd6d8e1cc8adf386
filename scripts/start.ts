/** `npm start`: builds the site, serves it and prints its address. */
import { main as build } from './build.ts';
import { main as serve } from './serve.ts';

export async function main(args: readonly string[]): Promise<number> {
  const code = await build([]);
  return code === 0 ? serve(args) : code;
}
