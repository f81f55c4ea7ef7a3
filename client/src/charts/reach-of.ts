/** Who can open an address of this host: where the server answers to this computer alone, nobody else. */
export const reachOf = (host: string): 'here' | 'network' =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host) ? 'here' : 'network';
