import type { Localize } from '../../core/text';

/** Says why a file could not be written. The system's own words name calls, and files that nobody has heard of. */
export function notWritten(path: string, error: unknown, localize: Localize): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return localize('{path} cannot be written: its folder is not there. Make it first.', { path });
    case 'ENOTDIR':
      return localize('{path} cannot be written: what it has as its folder is a file.', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return localize('{path} cannot be written: it is not allowed there.', { path });
    case 'EISDIR':
      return localize('{path} cannot be written: it is a folder.', { path });
    case 'ENAMETOOLONG':
      return localize('{path} cannot be written: the name is too long.', { path });
    case 'ENOSPC':
      return localize('{path} cannot be written: there is no room left.', { path });
    default:
      return localize('{path} cannot be written: {reason}', { path, reason: message });
  }
}
