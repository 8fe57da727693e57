import { buildSite } from './buildSite.ts';

// `npm run build`
try {
  await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
