import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('link.ts', import.meta.url));
const run = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, [program, ...options], { input, encoding: 'utf8' });
const line = (id: string | number, lang: string, text: string) => `${JSON.stringify({ id, lang, text })}\n`;
const rows = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Record<string, unknown>);

describe('link', () => {
  test('links line by line, in order, whatever the language', () => {
    const { stdout, stderr, status } = run(
      line('b', 'fr', '😀 La région de Syunik') + line(7, 'az', 'Laçında') + line('a', 'en', '')
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(rows(stdout)).toEqual([
      {
        id: 'b',
        mentions: [
          expect.objectContaining({ region: 'syunik', start: 16, end: 22, surface: 'Syunik', kind: 'region' })
        ]
      },
      {
        id: 7,
        mentions: [expect.objectContaining({ region: 'lachin', start: 0, end: 7, surface: 'Laçında' })]
      },
      { id: 'a', mentions: [] }
    ]);
  });

  test('tells bad lines by number on stderr, and does the others', () => {
    const { stdout, stderr, status } = run(
      `{bad\n${line('a', 'fr', 'Lachin')}${line('b', 'de', 'Latschin')}{"id":1,"lang":"fr"}\n[]\n\n${line('c', 'ru', 'Лачин')}`
    );
    expect(status).toBe(1);
    expect(rows(stdout).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 1: not JSON: /),
      'line 3: lang: “de” is not one of fr, en, hy, az, ru',
      'line 4: text: expected "text", not undefined',
      expect.stringMatching(/^line 5: .*expected/)
    ]);
  });

  test('tells the language from the text where none is given', () => {
    const { stdout, status } = run(
      '{"id":1,"text":"Laçında qar yağıb"}\n{"id":2,"lang":"und","text":"в Лачине"}\n{"id":3,"lang":null,"text":""}\n',
      '--format',
      'csv'
    );
    expect(status).toBe(0);
    expect(stdout).toContain('\r\n1,az,lachin,0,7,Laçında,');
    expect(stdout).toContain('\r\n2,ru,lachin,2,8,Лачине,');
  });

  test('takes a line of fifty megabytes, and its offsets are right', () => {
    const words = 'La situation à la frontière restait calme mercredi, selon le ministère. ';
    const many = Math.ceil(50e6 / words.length);
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
      input: line('long', 'fr', `${words.repeat(many)}À Lachin.`),
      encoding: 'utf8'
    });
    expect([stderr, status]).toEqual(['', 0]);
    const start = words.length * many + 2;
    expect(rows(stdout)).toEqual([
      { id: 'long', mentions: [expect.objectContaining({ start, end: start + 6, surface: 'Lachin' })] }
    ]);
  });

  test('takes any string for a text', () => {
    const { stdout, status } = run('{"id":"a","lang":"hy","text":"\\ud800\\u202eԼաչին\\u0000\\udc00"}\r\n');
    expect(status).toBe(0);
    expect(rows(stdout)[0]).toMatchObject({ mentions: [{ start: 2, end: 7, surface: 'Լաչին' }] });
  });

  test('writes Web Annotations with positions in code points', () => {
    const { stdout } = run(line('a b', 'fr', '😀 au lac Sev.'), '--format', 'annotations');
    expect(rows(stdout)).toEqual([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:mention:a%20b:1',
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: 'syunik' },
          { type: 'TextualBody', purpose: 'identifying', value: 'sev-lich' },
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: expect.stringContaining('lac Sev'),
            language: 'fr'
          }
        ],
        target: {
          source: 'a b',
          selector: [
            { type: 'TextQuoteSelector', exact: 'lac Sev', prefix: '😀 au ', suffix: '.' },
            { type: 'TextPositionSelector', start: 5, end: 12 }
          ]
        }
      }
    ]);
  });

  test('writes CSV, quoted where it must be', () => {
    const { stdout } = run(line('a,"b"', 'fr', 'Lachin'), '--format', 'csv');
    const [header, row, end] = stdout.split('\r\n');
    expect(header).toBe('id,lang,region,start,end,surface,kind,via,rule,reason,confidence');
    expect(row).toMatch(/^"a,""b""",fr,lachin,0,6,Lachin,region,,alone,«\u00a0Lachin\u00a0».*,0\.\d+$/);
    expect(end).toBe('');
  });

  test('knows its formats', () => {
    const { stderr, status } = run('', '--format', 'xml');
    expect(stderr).toBe('--format xml is not known: jsonl, annotations, csv\n');
    expect(status).toBe(2);
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(line('first', 'fr', 'Lachin'));
    const answer = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(String(data)))
    );
    expect(rows(answer)[0]).toMatchObject({ id: 'first' });
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});
