import type { AddressInfo } from 'node:net';
import { buildFolder, buildSiteIfChanged } from '../src/cli/buildSite.ts';
import { createStaticServer } from '../src/cli/staticServer.ts';

/**
 * Serves the built site to the specs for as long as they run, on a free port of this machine.
 * SITE_FOLDER serves another folder as it is, without building.
 * @returns what stops the server
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  const folder = process.env['SITE_FOLDER'];
  if (folder === undefined) await buildSiteIfChanged();
  const server = createStaticServer(folder ?? buildFolder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  // Playwright's workers are started after this and inherit it.
  process.env['SITE_URL'] = `http://127.0.0.1:${port}`;
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
