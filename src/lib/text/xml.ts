const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as XML 1.0 carries it, in content and in double-quoted attributes. What XML cannot hold at all (control
 * characters, lone surrogates, U+FFFE and U+FFFF) becomes U+FFFD.
 */
export function escapedXml(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
  );
}
