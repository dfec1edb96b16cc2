/** The server cannot listen where it was told to. */
export class ListenError extends Error {
  constructor(
    readonly code: 'PORT_IN_USE' | 'LISTEN_REFUSED',
    readonly host: string,
    readonly port: number,
    cause: unknown,
  ) {
    super(
      code === 'PORT_IN_USE'
        ? `Port ${port} on ${host} is in use; choose another with PORT, or 0 for any free one`
        : `The server cannot listen on port ${port} of ${host}; choose another with PORT and HOST`,
      { cause },
    );
    this.name = 'ListenError';
  }
}

/** Says by its code why listening failed; anything that is not about the address is thrown as it is. */
export function listenError(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') return new ListenError('PORT_IN_USE', host, port, cause);
  const refused = ['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT'];
  return typeof code === 'string' && refused.includes(code)
    ? new ListenError('LISTEN_REFUSED', host, port, cause)
    : cause;
}
