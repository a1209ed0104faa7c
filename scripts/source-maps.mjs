/** Traces name the lines that were written, in our own code; the maps of the packages would take 40 MB for nothing. */
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
