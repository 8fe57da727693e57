import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { CitationFile } from '../schemas/citationFile.ts';

test('CITATION.cff is one of version 1.2.0, of the project’s version and licence', () => {
  const file = v.parse(CitationFile, parse(readFileSync('CITATION.cff', 'utf8')));
  expect(file.version).toBe(packageJson.version);
  expect(file.license).toBe(packageJson.license);
});
