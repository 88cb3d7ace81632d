// Written for old Nodes too: it has to run there to say that they are too old.
var needed = 20;
var found = process.versions.node;
if (Number(found.split('.')[0]) < needed) {
  console.error(
    'Journey as Code needs Node ' +
      needed +
      ' or later, and this is Node ' +
      found +
      '.\n' +
      'Install a current Node from https://nodejs.org (or "nvm install ' +
      needed +
      '") and run the same command again.',
  );
  process.exit(1);
}
