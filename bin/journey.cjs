#!/usr/bin/env node
// The command as it is installed. Node keeps what it compiled for the next run, where it can (from 22.1 on).
require('node:module').enableCompileCache?.();
require('../dist/cli.js');
