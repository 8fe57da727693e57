import { createHash } from 'node:crypto';
import inFrame from '#lib/embed/inFrame.js?raw';

const hash = `'sha256-${createHash('sha256').update(inFrame).digest('base64')}'`;

/** The one script of an embedded page, for its head. */
export const embedScript = `<script>${inFrame}</script>`;

/** A page's markup with a policy that lets that script run and no other. Throws where the policy is not as it was: Kit has changed. */
export function withEmbedPolicy(html: string): string {
  const policy = /script-src [^;"]*/;
  if (html.includes('http-equiv="content-security-policy"') && !policy.test(html))
    throw new Error('the policy of an embedded page names no script-src');
  return html.replace(policy, `script-src ${hash}`);
}
