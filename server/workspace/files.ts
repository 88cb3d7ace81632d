/** What lies directly in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

/**
 * The one door to files outside of open documents. The Node entry opens it to the file system, a client
 * without one (a browser, a remote file system) answers itself. URIs are strings as in the protocol.
 */
export interface Files {
  /** The text of a file; undefined when there is none or it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
  exists(uri: string): Promise<boolean>;
  /**
   * The maps, catalogs and settings files in a folder and below, without `node_modules` and `.git`; at most
   * `maxFiles`. Links to folders are not followed.
   */
  list(folder: string): Promise<readonly string[]>;
  /** What lies directly in a folder, at most `maxEntries`; nothing where there is no such folder. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** Where a file really lies when links are followed; undefined when there is none. */
  real(uri: string): Promise<string | undefined>;
}
