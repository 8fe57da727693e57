import type { Server } from 'node:http';
import { buildFolder, buildSiteIfChanged } from './buildSite.ts';
import { createStaticServer } from './staticServer.ts';

// `npm start`
try {
  const port = portFrom(process.env['PORT']);
  await buildSiteIfChanged();
  await listen(createStaticServer(buildFolder), port);
  console.log(`Serving ${buildFolder}/ on http://localhost:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function portFrom(setting: string | undefined): number {
  const port = Number(setting ?? 4173);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is ${JSON.stringify(setting)}: expected a number from 1 to 65535`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken: stop what uses it, or choose another: PORT=8080 npm start`)
          : error
      );
    });
    // This machine only: the server is made for looking, not for the public network.
    server.listen(port, 'localhost', resolve);
  });
}
