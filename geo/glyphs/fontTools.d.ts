/** The parts we use of three build tools that ship no types. */
declare module 'fontnik' {
  type Callback<T> = (error: Error | null, result: T) => void;
  export function range(
    options: { font: Buffer; start: number; end: number },
    callback: Callback<Buffer>
  ): void;
  export function composite(buffers: Buffer[], callback: Callback<Buffer>): void;
  export function load(font: Buffer, callback: Callback<{ family_name: string; points: number[] }[]>): void;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff' | 'woff2' }
  ): Promise<Buffer>;
}
