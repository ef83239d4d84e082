#!/usr/bin/env node
// Thin and committed, so that npm can link the command before anything is built.
import { main } from '../dist/main.js';

process.exitCode = await main(process.argv.slice(2));
