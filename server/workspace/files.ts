/**
 * The one door to files outside of open documents. The Node entry opens it to the file system, a client
 * without one (a browser, a remote file system) answers itself. URIs are strings as in the protocol.
 */
export interface Files {
  /** The text of a file; undefined when there is none or it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
  exists(uri: string): Promise<boolean>;
}
