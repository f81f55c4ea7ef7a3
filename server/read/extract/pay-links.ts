import { type ParsedValue, readPayment } from '../../core/model/index.ts';

const pages: Readonly<Record<string, { readonly scheme: string; readonly path: RegExp }>> = {
  'paypal.me': { scheme: 'paypal', path: /^\/([^/]+)/ },
  'paypal.com': { scheme: 'paypal', path: /^\/paypalme\/([^/]+)/i },
  'cash.app': { scheme: 'cashapp', path: /^\/\$([^/]+)/ },
  'revolut.me': { scheme: 'revolut', path: /^\/([^/]+)/ },
  'qr.nspk.ru': { scheme: 'sbp', path: /^\/(A[SD][0-9A-Z]{30})/ },
  'qr.alipay.com': { scheme: 'alipay', path: /^\/([A-Za-z0-9]+)/ },
  'wise.com': { scheme: 'wise', path: /^\/pay\/me\/([^/]+)/ },
};

/** A page that takes payments for one person. */
export function paymentOfLink(host: string, url: URL): ParsedValue | undefined {
  const page = pages[host];
  const name = page?.path.exec(url.pathname)?.[1];
  return page && name ? readPayment(`${page.scheme}:${name}`) : undefined;
}
