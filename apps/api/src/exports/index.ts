export { ExportsModule } from './exports.module.js';
export { makeExportJob } from './jobs/make-export.job.js';
export { RenderExport, type WantedFile } from './commands/render-export.js';
export { RequestExport, type ExportRequest } from './commands/request-export.js';
export { fileFormats, type FileFormat } from './export-states.js';
export { FindReleasedFiles, type ReleasedFile } from './queries/find-released-files.js';
