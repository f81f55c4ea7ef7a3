import * as oidc from 'openid-client';
import { isLoopback, type SignOn } from '../../core/sign-on-settings.ts';

/** What only the browser that began knows, until the answer comes back to it. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  /** Of which the provider was sent the hash (PKCE). */
  readonly verifier: string;
}

/** Somebody, as the provider names them. */
export interface Vouched {
  /** Issuer and subject: no other of any provider has it, and it stays where name and address change. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

/** Addresses and keys of the provider are asked for again after this. */
const knownMs = 3_600_000;
const timeoutSeconds = 10;

/**
 * The provider of OpenID Connect: authorization code with PKCE.
 * @param back the address to which it sends people back
 */
export function providerOf(signOn: SignOn, back: string) {
  let known: { readonly since: number; readonly found: Promise<oidc.Configuration> } | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    if (known && Date.now() - known.since < knownMs) return known.found;
    const asking = { since: Date.now(), found: discover(signOn) };
    known = asking;
    asking.found.catch(() => {
      if (known === asking) known = undefined;
    });
    return asking.found;
  };
  return {
    /** @returns the address at which they sign in there */
    async begin(): Promise<{ address: string; flow: Flow }> {
      const found = await configuration();
      const flow = {
        ...{ state: oidc.randomState(), nonce: oidc.randomNonce() },
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const { state, nonce, verifier } = flow;
      const address = oidc.buildAuthorizationUrl(found, {
        ...{ redirect_uri: back, scope: scopeOf(found, signOn), state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, flow };
    },
    /**
     * @param answer the query with which they came back
     * @throws where anything of it is not as the flow began, or not signed by the provider for us, now
     */
    async vouches(answer: string, { state, nonce, verifier }: Flow): Promise<Vouched> {
      const found = await configuration();
      const tokens = await oidc.authorizationCodeGrant(found, new URL(`${back}${answer}`), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('there is no ID token');
      const isTold = [signOn.groups, 'name', 'email'].every((name) => claims[name] !== undefined);
      if (isTold || !found.serverMetadata().userinfo_endpoint) return vouchedOf(claims, signOn);
      const more = await oidc.fetchUserInfo(found, tokens.access_token, claims.sub);
      return vouchedOf({ ...more, ...claims }, signOn);
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: SignOn): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const isHere = address.protocol === 'http:' && isLoopback(address.hostname);
  const found = await oidc.discovery(address, clientId, undefined, clientAuth(clientSecret), {
    timeout: timeoutSeconds,
    // The library believes a token that came by TLS; we look at its signature in any case.
    execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
  });
  const named = found.serverMetadata();
  // For some providers the library takes an issuer that stands for all of their customers.
  if (new URL(named.issuer).href !== address.href)
    throw new Error('the provider names another issuer');
  for (const [name, value] of Object.entries(named))
    if (/_endpoint$|^jwks_uri$/.test(name) && typeof value === 'string') checkSafe(value);
  return found;
}

function checkSafe(text: string): void {
  const { protocol, hostname } = new URL(text);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new Error('the provider names an address without TLS');
}

/** In the header, as OpenID Connect has it where nothing is said, unless the provider takes it in the body alone. */
const clientAuth =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = methods.includes('client_secret_basic')
      ? oidc.ClientSecretBasic(secret)
      : oidc.ClientSecretPost(secret);
    auth(server, ...rest);
  };

/** Some providers tell groups only where they are asked for by name. */
function scopeOf(found: oidc.Configuration, { groups }: SignOn): string {
  const offered = found.serverMetadata().scopes_supported ?? [];
  return ['openid', 'email', 'profile', ...(offered.includes(groups) ? [groups] : [])].join(' ');
}

function vouchedOf(
  claims: oidc.JsonObject | oidc.IDToken | oidc.UserInfoResponse,
  { groups }: SignOn,
): Vouched {
  const text = (name: string): string => {
    const value = claims[name];
    return typeof value === 'string' ? value : '';
  };
  const given = claims[groups];
  return {
    // An issuer holds no such sign.
    subject: `${text('iss')}#${text('sub')}`,
    name: text('name') || text('preferred_username') || text('email'),
    email: text('email'),
    groups: (Array.isArray(given) ? given : [given]).filter((each) => typeof each === 'string'),
  };
}
