import { type Config, ConfigError } from '../../core/config.ts';
import { isLoopback } from '../../core/sign-on-settings.ts';

/**
 * Refuses to listen where what is sent could be read by others, or where whoever reaches the port would be everybody.
 * @throws ConfigError that says what is missing
 */
export function checkReach({ host, team, url, behindProxy }: Config): void {
  const isHere = isLoopback(host);
  if (!isHere && !team)
    throw new ConfigError(
      'THROUGHLINE_HOST',
      `"${host}" is reached by other machines, and there are no accounts: whoever reaches it would be everybody`,
      'Set THROUGHLINE_TEAM=1 for accounts, or unset THROUGHLINE_HOST.',
    );
  if (!isHere && !behindProxy)
    throw new ConfigError(
      'THROUGHLINE_HOST',
      `"${host}" is reached by other machines, and nothing says that a proxy ends TLS before it: passwords would cross the network as they are typed`,
      'Put a proxy with TLS before it and set THROUGHLINE_PROXY=1, or unset THROUGHLINE_HOST.',
    );
  if (behindProxy && url?.startsWith('https:') !== true)
    throw new ConfigError(
      'THROUGHLINE_URL',
      'is no https address, and THROUGHLINE_PROXY says that a proxy ends TLS',
      'Set THROUGHLINE_URL to the address by which people reach the proxy, such as https://throughline.example.',
    );
}
