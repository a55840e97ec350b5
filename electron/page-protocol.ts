import { pageHeaders, readPage } from '../workspace/pages';
import { isHome } from './window';

/** A file of the built renderer for `app://rostrum/...`, under the page's policy; everything else is not there. */
export async function answerWithPage(
  request: { readonly url: string; readonly method: string },
  pages: string,
): Promise<Response> {
  const none = (status: number): Response => new Response('Not here.', { status, headers: pageHeaders });
  if (request.method !== 'GET') return none(405);
  if (!isHome(request.url)) return none(404);
  const file = await readPage(pages, new URL(request.url).pathname);
  if (!file) return none(404);
  return new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.mime } });
}
